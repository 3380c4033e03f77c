/** Spanish: what the application says of cells that it wrote for the user. */
import { say } from '../phrasing.js';
import type { Catalogue } from '../spoken.js';
import { plural } from './phrases.js';

export const edit: Catalogue['edit'] = {
  otherSheet: say('No se deshizo nada.', 'Las últimas celdas escritas están en otra hoja.', 'Abra esa hoja y deshaga el cambio allí.'),
  notTakenBack: (count) =>
    say(
      plural(count, {
        one: 'No se pudo deshacer # celda.',
        many: 'No se pudieron deshacer # de celdas.',
        other: 'No se pudieron deshacer # celdas.',
      }),
      'Su contenido cambió mientras tanto, o su fila ya no existe.',
      'Lo que hay allí quedó como está.',
    ),
  personGone: say(
    'La persona ya no está en la hoja.',
    'Se eliminó la fila o hay otra hoja abierta.',
    'Lo que escribió sigue en el formulario. Vuelva a la hoja o salga del formulario.',
  ),
};
