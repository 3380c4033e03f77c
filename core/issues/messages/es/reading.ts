/** Spanish: how a sheet is read, and what is no longer as it was. */
import { say } from '../phrasing.js';
import type { Catalogue } from '../spoken.js';

export const reading: Catalogue['reading'] = {
  reasons: {
    value: 'un valor para todas las filas, como eligió usted',
    made: 'a partir de otras columnas, como eligió usted',
  },
  noHeading: say('Esta columna no se puede elegir.', 'No tiene encabezado.', 'Póngale un encabezado en la hoja y revise de nuevo.'),
  sameHeading: (heading) =>
    say(
      'Esta columna no se puede elegir.',
      `Una columna anterior también se llama “${heading}”, y las columnas se reconocen por su encabezado.`,
      'Ponga otro encabezado a una de las dos en la hoja y revise de nuevo.',
    ),
  noValueForAll: (field) =>
    say(`${field} no puede ser igual en todas las filas.`, 'Es un dato de una sola persona.', 'Elija la columna que lo contiene.'),
  nothingToLoad: (name) =>
    say(
      `No hay nada que copiar de ${name}.`,
      'No se conoce ninguno de estos ajustes de esa persona.',
      'Elija a otra persona o escriba los valores.',
    ),
  cannotBeMade: (field) =>
    say(
      `${field} no se puede crear de esta manera.`,
      'Los nombres salen de un nombre completo; las direcciones siguen un patrón.',
      'Elija la columna que lo contiene.',
    ),
  noPattern: (pattern) =>
    say(
      `“${pattern}” no genera direcciones de correo.`,
      'Un patrón es una dirección en la que {first}, {last}, {f} o {l} representan el nombre.',
      'Escriba un patrón como {first}.{last}@example.com.',
    ),
  noWords: (field) =>
    say(`Las palabras de ${field} significan lo que dicen.`, 'Ahí se admite cualquier texto.', 'Corrija las celdas en la hoja.'),
  drift: {
    vanished: (heading, field) =>
      field === null
        ? say(
            `La columna “${heading}” ya no está.`,
            'Estaba cuando se confirmaron las columnas.',
            'No hay que hacer nada, a menos que se usara para crear otro dato.',
          )
        : say(
            `La columna de ${field} ya no está.`,
            `Se llamaba “${heading}” cuando se confirmaron las columnas.`,
            'Elija otra columna o dé un valor a todas las filas.',
          ),
    renamed: ({ before, heading, letter, field, was }) =>
      say(
        `“${before}” ahora se llama “${heading}” (columna ${letter}).`,
        field === was
          ? field === null
            ? 'No se usa, como antes.'
            : `Se lee como ${field}, como antes.`
          : was === null
            ? `Antes no se usaba y ahora se lee como ${field ?? ''}.`
            : field === null
              ? `Antes era ${was} y ahora no se usa.`
              : `Antes era ${was} y ahora se lee como ${field}.`,
        field === was ? 'Confirme las columnas si es correcto.' : 'Elija su campo y después confirme las columnas.',
      ),
    moved: (heading, letter, field) =>
      say(
        `“${heading}” ahora está en la columna ${letter}.`,
        field === null ? 'No se usa, como antes.' : `Se lee como ${field}, esté donde esté.`,
        'Confirme las columnas si es correcto.',
      ),
    added: (heading, letter, field) =>
      say(
        `“${heading}” es una columna nueva (${letter}).`,
        field === null ? 'No se usa.' : `Se lee como ${field}.`,
        'Si no es correcto, elija su campo; después confirme las columnas.',
      ),
    leaderGone: (field) =>
      say(
        `Ya no se conoce a la persona que eligió como ${field} para todas las filas.`,
        'No está en esta hoja ni en el destino.',
        'Vuelva a elegir el valor para todas las filas.',
      ),
  },
  unknown: (reason) =>
    say(
      'No se pudo leer lo que decidió sobre las columnas de esta hoja.',
      reason === '' ? 'El lugar donde se guarda no responde.' : reason,
      'La hoja se lee solo por sus encabezados; revise de nuevo.',
    ),
};
