/** French: what the application says of cells that it wrote for the user. */
import { say } from '../phrasing.js';
import type { Catalogue } from '../spoken.js';
import { plural } from './phrases.js';

export const edit: Catalogue['edit'] = {
  otherSheet: say(
    'Rien n’a été annulé.',
    'Les dernières cellules écrites se trouvent sur une autre feuille.',
    'Ouvrez cette feuille et annulez-y la modification.',
  ),
  notTakenBack: (count) =>
    say(
      plural(count, {
        one: '# cellule n’a pas pu être rétablie.',
        many: '# de cellules n’ont pas pu être rétablies.',
        other: '# cellules n’ont pas pu être rétablies.',
      }),
      'Leur contenu a changé entre-temps, ou leur ligne n’existe plus.',
      'Ce qui s’y trouve est resté tel quel.',
    ),
  personGone: say(
    'La personne n’est plus dans la feuille.',
    'La ligne a été supprimée, ou une autre feuille est ouverte.',
    'Votre saisie est encore dans le formulaire. Revenez à la feuille, ou quittez le formulaire.',
  ),
};
