/** French: the words of every issue code. What is wrong, why, what to do; the first sentence names the place and the value. */
import { say } from '../phrasing.js';
import type { Catalogue } from '../spoken.js';
import { afterMove, holds, near, or, sameUser, taken, twice } from './issue-parts.js';
import { otherIssues } from './other-issues.js';
import { either, few, list, listed, quoted } from './phrases.js';
import { runIssues } from './run.js';

export const issues: Catalogue['issues'] = {
  'header-not-found': () =>
    say(
      'Cette feuille n’a pas de ligne d’en-tête reconnue.',
      'Muster a besoin d’une ligne avec les noms des colonnes.',
      'Ajoutez au-dessus des personnes une ligne avec des en-têtes tels que Email Address, First Name et Team Leader.',
    ),
  'column-missing': (_, { heading }) =>
    say(
      `Il n’y a pas de colonne pour ${heading ?? ''}.`,
      'Cette valeur est nécessaire pour chaque personne.',
      `Ajoutez une colonne avec l’en-tête ${heading ?? ''}, ou renommez celle qui contient cette valeur.`,
    ),
  'column-duplicate': (where, { other }) =>
    say(
      `${where} est une seconde colonne pour le même champ.`,
      `Seule la première est lue\u00a0: ${other ?? ''}.`,
      'Supprimez ou renommez la colonne en trop.',
    ),
  'column-unused': (where) =>
    say(
      `${where}\u00a0: colonne non utilisée.`,
      'La cible n’a pas de champ de ce nom.',
      'Rien à faire, sauf si la colonne devait être lue.',
    ),
  required: (where, { value, mode }) => {
    if (mode !== 'update') return say(`${where} est vide.`, 'Cette valeur est nécessaire pour chaque personne.', 'Remplissez la cellule.');
    if (value !== undefined && value !== '')
      return say(
        holds(where, value),
        'Cette valeur ne peut pas être effacée.',
        'Écrivez la valeur, ou laissez la cellule vide pour garder la valeur actuelle.',
      );
    return say(
      `${where} est vide.`,
      'Les cellules vides de cette colonne ne gardent pas la valeur actuelle, et une valeur est nécessaire ici.',
      'Remplissez la cellule, ou laissez les cellules vides de cette colonne garder ce qui existe.',
    );
  },
  'identifier-missing': (where) =>
    say(
      `${where} n’a ni adresse e-mail ni ID d’employé.`,
      'Il faut l’un des deux pour distinguer les personnes.',
      'Indiquez l’adresse e-mail ou l’ID d’employé.',
    ),
  'yes-no': (where, { value }) => say(holds(where, value), 'Seuls oui et non sont compris ici.', 'Écrivez y ou n.'),
  'email-format': (where, { value }) =>
    say(holds(where, value), 'Ce n’est pas une adresse e-mail.', 'Écrivez une seule adresse, comme ann@example.com.'),
  'email-characters': (where, { value, other }) =>
    say(
      holds(where, value),
      other === undefined
        ? 'Une adresse ne peut pas contenir un de ces caractères.'
        : `Une adresse ne peut pas contenir ce caractère\u00a0: ${other}.`,
      'Saisissez à nouveau l’adresse, en lettres simples.',
    ),
  'employment-status': (where, { value }) =>
    say(holds(where, value), 'Ce n’est pas un statut d’emploi de la cible.', 'Écrivez Full Time, Part Time ou Temp.'),
  'license-type': (where, { value }) =>
    say(holds(where, value), 'Ce n’est pas un type de licence de la cible.', 'Écrivez standard ou flexible.'),
  'status-value': (where, { value, names, mode }) =>
    mode === 'update'
      ? say(holds(where, value), 'Ce n’est pas un statut d’utilisateur.', `Écrivez ${either(names)}.`)
      : say(
          holds(where, value),
          'Les nouvelles personnes sont toujours créées avec un profil actif.',
          'Effacez la cellule, ou désactivez la personne après sa création.',
        ),
  'date-format': (where, { value, names }) =>
    say(
      holds(where, value),
      'Ce n’est pas une date sous la forme utilisée dans cette colonne.',
      or((names ?? []).length > 0 ? `Écrivez ${either(names)}.` : '', 'Écrivez la date comme les autres de cette colonne.'),
    ),
  'date-ambiguous': (where, { value, names }) =>
    say(
      holds(where, value),
      `Toutes les dates de cette colonne peuvent se lire avec le jour ou le mois d’abord\u00a0: ${either(names)}.`,
      'Dites quelle lecture est la bonne\u202f; d’ici là, rien de cette colonne n’est envoyé.',
    ),
  'date-implausible': (where, { value }) =>
    say(holds(where, value), 'Cette date est antérieure à 1950 ou à plus d’un an d’ici.', 'Vérifiez l’année.'),
  'group-syntax': (where, { value }) =>
    say(holds(where, value), 'Un nom est vide ou une accolade manque.', 'Écrivez les noms ainsi\u00a0: {Billing, Sales}.'),
  'choice-unknown': (where, { value, names, unknown }) =>
    unknown === undefined
      ? say(holds(where, value), 'Ce n’est pas un des mots acceptés.', `Écrivez l’un de ces mots\u00a0: ${list(names)}.`)
      : say(
          `${where} mentionne ${few(unknown)}.`,
          'Rien ne porte exactement ce nom dans la cible.',
          'Écrivez des noms qui y existent, en respectant les majuscules et les minuscules.',
        ),
  ...otherIssues,
  'too-long': (where, { limit, count }) =>
    say(
      `${where} est trop long\u00a0: ${String(count ?? 0)} caractères.`,
      `Le maximum accepté est de ${String(limit ?? 0)}.`,
      'Raccourcissez le texte.',
    ),
  'email-duplicate': (where, { value, names, other }) =>
    other === undefined ? twice(where, value, `Même adresse\u00a0: ${list(names)}.`) : sameUser(where, other, names),
  'employee-id-duplicate': (where, { value, names, other }) =>
    other === undefined ? twice(where, value, `Même ID\u00a0: ${list(names)}.`) : sameUser(where, other, names),
  'email-taken': (where, { value, other, mode }) =>
    taken(where, quoted(value), other, mode === 'update' ? 'Écrivez une autre adresse.' : ''),
  'employee-id-taken': (where, { value, other, mode }) =>
    taken(where, quoted(value), other, mode === 'update' ? 'Écrivez un autre ID.' : ''),
  'user-not-found': (where, { names }) =>
    say(
      `${where} ne désigne aucun utilisateur existant.`,
      `Personne ne correspond à ${either(names)}.`,
      'Corrigez ce qui identifie la personne, ou créez-la.',
    ),
  'user-ambiguous': (where, { names }) =>
    say(
      `${where} désigne deux utilisateurs différents.`,
      `L’adresse e-mail et l’ID d’employé sont ceux de deux personnes\u00a0: ${listed(names ?? [])}.`,
      'Corrigez l’une des deux cellules.',
    ),
  'role-unknown': (where, { value, names }) =>
    say(holds(where, value), 'Aucun rôle ne porte exactement ce nom.', or(near(names), 'Écrivez le nom d’un rôle existant.')),
  'group-unknown': (where, { names }) =>
    say(
      `${where} mentionne ${few(names)}.`,
      'Aucun groupe ne porte exactement ce nom.',
      'Écrivez des noms de groupes existants, en respectant les majuscules et les minuscules.',
    ),
  'manager-cannot-move': (where, { value, other, names }) =>
    say(
      holds(where, value),
      `${other ?? 'Cet utilisateur'} peut gérer des équipes, et son responsable ne se change pas ici.`,
      afterMove(names, 'changez-le directement dans la cible', 'remettez le responsable actuel'),
    ),
  'manager-cannot-deactivate': (where, { value, other, names }) =>
    say(
      holds(where, value),
      `${other ?? 'Cet utilisateur'} peut gérer des équipes, et son profil ne se désactive pas ici.`,
      afterMove(names, 'désactivez-le directement dans la cible', 'effacez la cellule'),
    ),
  'manager-cannot-demote': (where, { value, other, names }) =>
    say(
      holds(where, value),
      `${other ?? 'Cet utilisateur'} peut gérer des équipes, et ce droit ne se retire pas ici.`,
      afterMove(names, 'retirez-le directement dans la cible', 'remettez y'),
    ),
  'deactivated-incomplete': (where, { names }) =>
    say(
      `${where}\u00a0: utilisateur désactivé, il manque ${list(names)}.`,
      'Une telle ligne ne peut pas être modifiée et est ignorée.',
      'Rien à faire\u202f; pour modifier cet utilisateur, complétez ce qui manque.',
    ),
  'leader-not-found': (where, { value, names }) =>
    say(
      holds(where, value),
      'Ni cette feuille ni les utilisateurs existants n’ont cette adresse e-mail ou cet ID d’employé.',
      or(near(names), 'Écrivez l’adresse e-mail ou l’ID d’employé du responsable.'),
    ),
  'leader-ambiguous': (where, { value, names }) =>
    say(
      holds(where, value),
      `Deux personnes correspondent\u00a0: ${listed(names ?? [])}.`,
      'Écrivez l’autre identifiant du responsable voulu.',
    ),
  'leader-self': (where, { value }) =>
    say(holds(where, value), 'C’est la personne de cette ligne.', 'Indiquez quelqu’un d’autre, ou écrivez unassigned.'),
  'leader-inactive': (where, { value, other }) =>
    say(
      holds(where, value),
      other === undefined
        ? 'Le profil de cet utilisateur est désactivé, ou le sera.'
        : `Le profil est désactivé, ou le sera\u00a0: ${other}.`,
      'Indiquez un responsable actif.',
    ),
  'leader-not-manager': (where, { value, other }) =>
    say(
      holds(where, value),
      `${other ?? 'Cette personne'} ne peut pas gérer d’équipes.`,
      'Indiquez un autre responsable, ou mettez Can Manage Teams à y pour cette personne.',
    ),
  'leader-cycle': (where, { names }) =>
    say(`${where} ferme une boucle.`, `${(names ?? []).join(' → ')}.`, 'Donnez à l’une de ces personnes un responsable hors de la boucle.'),
  'leader-blocked': (where, { value, other }) =>
    say(
      `${where}\u00a0: ${quoted(value)} ne peut pas encore être utilisé.`,
      other === undefined
        ? 'Le responsable dépend d’une autre ligne, qui contient une erreur.'
        : `Le responsable dépend d’une ligne qui contient une erreur\u00a0: ${other}.`,
      'Corrigez cette ligne\u202f; celle-ci suivra d’elle-même.',
    ),
  'leader-leading-zeros': (where, { value, names }) =>
    say(holds(where, value), `Valeur lue comme ${list(names)}, qui n’en diffère que par les zéros initiaux.`, `Écrivez ${list(names)}.`),
  'leader-renamed': (where, { value, other, names }) =>
    say(
      holds(where, value),
      `L’adresse e-mail ou l’ID de ce responsable change dans cette feuille${other === undefined ? '' : ` (${other})`}\u202f; l’ancienne valeur a permis de le trouver.`,
      `Rien à faire\u202f; la correction écrit ${list(names)}.`,
    ),
  'leader-unassigned': (where) =>
    say(
      `${where}\u00a0: aucun responsable (unassigned).`,
      'Une personne qui ne peut pas gérer d’équipes a en général un responsable.',
      'Indiquez le responsable, ou ne changez rien si c’est voulu.',
    ),
  'cell-error': (where, { value }) =>
    say(`${where} affiche ${quoted(value)}.`, 'Sa formule a échoué.', 'Corrigez la formule, ou saisissez la valeur.'),
  'id-rounded': (where, { value }) =>
    say(
      holds(where, value),
      'Le tableur a pris l’ID pour un nombre, et des chiffres ont été perdus.',
      'Mettez la colonne au format texte et saisissez à nouveau l’ID.',
    ),
  'id-became-date': (where, { value }) =>
    say(
      `${where} contient la date ${quoted(value)}.`,
      'Le tableur a pris l’ID pour une date, et ce qui a été saisi n’est plus connu.',
      'Mettez la colonne au format texte et saisissez à nouveau l’ID.',
    ),
  'id-leading-zeros': (where, { value, names }) =>
    say(
      `${where} contient le nombre ${quoted(value)}.`,
      'La plupart des ID de cette colonne ont des zéros initiaux, qu’un nombre ne peut pas garder.',
      or((names ?? []).length > 0 ? `Écrivez ${list(names)} au format texte.` : '', 'Vérifiez s’il manque des zéros.'),
    ),
  'cell-merged': (where, { other }) =>
    say(
      `${where} fait partie d’une cellule fusionnée.`,
      `La valeur est seulement dans ${other ?? 'la première cellule'}\u202f; celle-ci compte comme vide.`,
      'Annulez la fusion et remplissez chaque cellule.',
    ),
  'row-hidden': (where) =>
    say(
      `${where}\u00a0: ligne masquée.`,
      'Les lignes masquées comptent comme les autres.',
      'Choisissez «\u00a0Lignes visibles uniquement\u00a0» pour l’exclure.',
    ),
  whitespace: (where, { value }) =>
    say(
      `${where} commence ou finit par un espace.`,
      `L’envoi se fait sans cet espace\u00a0: ${quoted(value)}.`,
      'Rien à faire\u202f; la correction le supprime.',
    ),
  'invisible-character': (where, { other }) =>
    say(
      `${where} contient un caractère invisible\u00a0: ${other ?? ''}.`,
      'Il est envoyé tel quel, et une recherche ne trouvera pas la valeur.',
      'Supprimez-le avec la correction.',
    ),
  'mixed-script': (where, { value, other }) =>
    say(holds(where, value), `${quoted(other)} mélange des lettres de deux alphabets qui se ressemblent.`, 'Saisissez à nouveau le mot.'),
  'looks-like-total': (where) =>
    say(
      `${where} ressemble à une ligne de totaux.`,
      'Ce n’est pas une personne, et la ligne est ignorée.',
      'Rien à faire\u202f; indiquez une adresse e-mail si c’est une personne.',
    ),
  'repeated-header': (where) => say(`${where} répète l’en-tête.`, 'Ce n’est pas une personne, et la ligne est ignorée.', 'Rien à faire.'),
  'second-table': (where) =>
    say(
      `${where} commence un second tableau.`,
      'Seul le premier tableau d’une feuille est lu.',
      'Déplacez le second tableau dans sa propre feuille.',
    ),
  'password-in-sheet': (where) =>
    say(
      `${where} contient des mots de passe.`,
      'Toute personne qui peut ouvrir la feuille peut les lire, et son historique peut les conserver.',
      'Envoyez plutôt des invitations, laissez Muster créer les mots de passe (Paramètres), ou effacez la colonne après l’envoi.',
    ),
  ...runIssues,
};
