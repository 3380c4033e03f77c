/** French: issues of fields that only some targets have. */
import type { IssueParams } from '../../issue.js';
import { say } from '../phrasing.js';
import type { Catalogue } from '../spoken.js';
import type { otherIssues as english } from '../en/other-issues.js';
import { holds } from './issue-parts.js';
import { list } from './phrases.js';

const range = ({ min, max }: IssueParams): string => {
  if (min !== undefined && max !== undefined) return ` de ${String(min)} à ${String(max)}`;
  return min !== undefined ? ` à partir de ${String(min)}` : max !== undefined ? ` jusqu’à ${String(max)}` : '';
};

export const otherIssues: Pick<Catalogue['issues'], keyof typeof english> = {
  'number-range': (where, params) =>
    say(
      holds(where, params.value),
      `Seul un nombre entier${range(params)} est accepté, pas une date.`,
      'Mettez la colonne au format texte et écrivez le nombre en chiffres uniquement.',
    ),
  'phone-format': (where, params) =>
    say(
      holds(where, params.value),
      'Ce n’est pas un numéro de téléphone international\u00a0; le tableur a peut-être supprimé le plus.',
      'Mettez la colonne au format texte et écrivez le numéro avec le plus et l’indicatif du pays, par exemple +49 30 1234567.',
    ),
  'country-prefix': (where, params) =>
    say(holds(where, params.value), 'Aucun pays n’a cet indicatif.', 'Écrivez seulement l’indicatif du pays, par exemple +49.'),
  'tag-syntax': (where, params) =>
    say(
      holds(where, params.value),
      'Une étiquette n’a pas de deux-points ou pas de clé, elle est répétée, ou une accolade manque.',
      'Écrivez les étiquettes ainsi\u00a0: {Team: North, Floor: 3}.',
    ),
  'skill-syntax': (where, params) =>
    say(
      holds(where, params.value),
      'Une compétence n’a pas de nom ou pas de niveau, elle est répétée, ou une accolade manque.',
      'Écrivez chaque compétence avec son niveau\u00a0: {Billing: 3, Sales: 5}.',
    ),
  'skill-level': (where, params) =>
    say(
      holds(where, params.value),
      'La cible n’a pas ce niveau.',
      `Les niveaux vont du plus bas au plus haut\u00a0: ${list(params.names)}.`,
    ),
  'username-format': (where, params) =>
    say(
      holds(where, params.value),
      'La cible n’accepte pas ce nom d’utilisateur.',
      'Écrivez un nom sans espaces, accents ni autres signes, par exemple ann.lee.',
    ),
  'batch-mixed-type': (where, { names }) =>
    say(
      `${where} contient plusieurs types\u00a0: ${list(names)}.`,
      'De nouvelles personnes de types différents ne peuvent pas partir dans un même envoi\u00a0; aucune n’est donc envoyée.',
      'Choisissez le type à envoyer d’abord\u00a0; les autres attendent leur propre envoi.',
    ),
};
