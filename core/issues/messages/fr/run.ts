/** French: the words of the codes that a send brings, before it and after it. */
import type { IssueParams } from '../../issue.js';
import type { Message } from '../../message.js';
import { say } from '../phrasing.js';

export const runIssues = {
  connection: (_, { other }) =>
    say('La cible est injoignable.', other ?? '', 'Vérifiez l’adresse et la clé dans les Paramètres, puis réessayez.'),
  setup: (_, { other }) => say('La connexion n’est pas configurée.', other ?? '', 'Ouvrez les Paramètres et complétez ce qui manque.'),
  'mass-change': (_, { count, other }) =>
    say(
      `Nombre d’utilisateurs modifiés\u00a0: ${String(count ?? 0)}.`,
      other ?? 'C’est une part inhabituelle du total.',
      'Saisissez ce nombre pour confirmer que c’est voulu.',
    ),
  'seats-exceeded': (_, { other }) =>
    say('La cible n’a plus de places disponibles.', other ?? '', 'Libérez ou ajoutez des places, puis envoyez le reste.'),
  refused: (where, { other }) => say(`${where}\u00a0: refus de la cible.`, other ?? '', 'Corrigez la ligne et envoyez-la à nouveau.'),
  'changed-since-preview': (where) =>
    say(`${where}\u00a0: modification après l’aperçu.`, 'Seul ce qui a été vu dans l’aperçu est envoyé.', 'Créez un nouvel aperçu.'),
  conflict: (where, { other, names }) =>
    say(
      `${where} ne correspond pas au contenu de la cible.`,
      names?.length === 3
        ? `Dernière valeur vue\u00a0: «\u00a0${names[0]!}\u00a0»\u202f; dans la feuille\u00a0: «\u00a0${names[1]!}\u00a0»\u202f; dans la cible à présent\u00a0: «\u00a0${names[2]!}\u00a0».`
        : (other ?? ''),
      'Créez un nouvel aperçu et choisissez la valeur à garder\u202f; s’il n’en demande aucune, recherchez la personne dans la cible.',
    ),
  'unknown-outcome': (where, { other }) =>
    say(
      `${where}\u00a0: impossible de savoir si l’envoi a eu lieu.`,
      other ?? 'La réponse de la cible a été perdue.',
      'Reprenez l’envoi\u00a0: Muster recherche la personne avant de renvoyer quoi que ce soit.',
    ),
} satisfies Readonly<Record<string, (where: string, params: IssueParams) => Message>>;
