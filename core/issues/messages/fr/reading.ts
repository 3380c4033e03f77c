/** French: how a sheet is read, and what is no longer as it was. */
import { say } from '../phrasing.js';
import type { Catalogue } from '../spoken.js';

export const reading: Catalogue['reading'] = {
  reasons: {
    value: 'une même valeur pour toutes les lignes, selon votre choix',
    made: 'composé à partir d’autres colonnes, selon votre choix',
  },
  noHeading: say(
    'Cette colonne ne peut pas être choisie.',
    'Elle n’a pas d’en-tête.',
    'Donnez-lui un en-tête dans la feuille, puis vérifiez à nouveau.',
  ),
  sameHeading: (heading) =>
    say(
      'Cette colonne ne peut pas être choisie.',
      `Une colonne précédente s’appelle aussi «\u00a0${heading}\u00a0», et les colonnes se reconnaissent à leur en-tête.`,
      'Donnez à l’une des deux un autre en-tête dans la feuille, puis vérifiez à nouveau.',
    ),
  noValueForAll: (field) =>
    say(
      `${field} ne peut pas être identique sur toutes les lignes.`,
      'Cette valeur n’appartient qu’à une personne.',
      'Choisissez la colonne qui la contient.',
    ),
  nothingToLoad: (name) =>
    say(
      `Il n’y a rien à reprendre de ${name}.`,
      'Aucun de ces réglages n’est connu pour cette personne.',
      'Choisissez une autre personne ou saisissez les valeurs.',
    ),
  cannotBeMade: (field) =>
    say(
      `${field} ne peut pas être composé ainsi.`,
      'Les noms sont des parties d’un nom complet, les adresses suivent un modèle.',
      'Choisissez la colonne qui contient cette valeur.',
    ),
  noPattern: (pattern) =>
    say(
      `«\u00a0${pattern}\u00a0» ne donne pas d’adresses e-mail.`,
      'Un modèle est une adresse où {first}, {last}, {f} ou {l} représentent le nom.',
      'Écrivez un modèle tel que {first}.{last}@example.com.',
    ),
  noWords: (field) =>
    say(`Les mots de ${field} n’ont pas d’autre sens.`, 'Tout texte y est accepté.', 'Corrigez les cellules dans la feuille.'),
  drift: {
    vanished: (heading, field) =>
      field === null
        ? say(
            `La colonne «\u00a0${heading}\u00a0» a disparu.`,
            'Elle existait quand les colonnes ont été confirmées.',
            'Rien à faire, sauf si une valeur en était tirée.',
          )
        : say(
            `La colonne de ${field} a disparu.`,
            `Elle s’appelait «\u00a0${heading}\u00a0» quand les colonnes ont été confirmées.`,
            'Choisissez une autre colonne, ou donnez une même valeur à toutes les lignes.',
          ),
    renamed: ({ before, heading, letter, field, was }) =>
      say(
        `«\u00a0${before}\u00a0» s’appelle maintenant «\u00a0${heading}\u00a0» (colonne ${letter}).`,
        field === was
          ? field === null
            ? 'Elle n’est pas utilisée, comme avant.'
            : `Elle est lue comme ${field}, comme avant.`
          : was === null
            ? `Elle n’était pas utilisée et est maintenant lue comme ${field ?? ''}.`
            : field === null
              ? `Elle était lue comme ${was} et n’est plus utilisée.`
              : `Elle était lue comme ${was} et l’est maintenant comme ${field}.`,
        field === was ? 'Confirmez les colonnes si c’est juste.' : 'Choisissez son champ, puis confirmez les colonnes.',
      ),
    moved: (heading, letter, field) =>
      say(
        `«\u00a0${heading}\u00a0» se trouve maintenant en colonne ${letter}.`,
        field === null ? 'Elle n’est pas utilisée, comme avant.' : `Elle est lue comme ${field}, où qu’elle se trouve.`,
        'Confirmez les colonnes si c’est juste.',
      ),
    added: (heading, letter, field) =>
      say(
        `«\u00a0${heading}\u00a0» est une nouvelle colonne (${letter}).`,
        field === null ? 'Elle n’est pas utilisée.' : `Elle est lue comme ${field}.`,
        'Choisissez son champ si ce n’est pas juste, puis confirmez les colonnes.',
      ),
    leaderGone: (field) =>
      say(
        `La personne donnée à toutes les lignes comme ${field} n’est plus connue.`,
        'Elle n’est ni dans cette feuille ni dans la cible.',
        'Choisissez à nouveau la valeur pour toutes les lignes.',
      ),
  },
  unknown: (reason) =>
    say(
      'Vos décisions sur les colonnes de cette feuille n’ont pas pu être lues.',
      reason === '' ? 'L’endroit où elles sont conservées ne répond pas.' : reason,
      'La feuille est lue d’après ses seuls en-têtes\u202f; vérifiez à nouveau.',
    ),
};
