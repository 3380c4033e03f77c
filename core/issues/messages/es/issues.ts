/** Spanish: the words of every issue code. What is wrong, why, what to do; the first sentence names the place and the value. */
import type { Message } from '../../message.js';
import { say } from '../phrasing.js';
import type { Catalogue } from '../spoken.js';
import { otherIssues } from './other-issues.js';
import { capital, either, few, list, listed, quoted } from './phrases.js';
import { runIssues } from './run.js';

const holds = (where: string, value: string | undefined): string => `${where} contiene ${quoted(value)}.`;
const near = (names: readonly string[] | undefined): string => ((names ?? []).length > 0 ? `¿Quiso decir ${either(names)}?` : '');
const or = (...texts: string[]): string => texts.find((text) => text !== '') ?? '';

const taken = (where: string, value: string | undefined, other: string | undefined, todo: string): Message =>
  say(
    `${where} contiene ${quoted(value)}, que ya existe.`,
    `Pertenece a ${other ?? 'un usuario existente'}.`,
    or(todo, 'Quite la fila o cambie a este usuario con una actualización.'),
  );
const repeated = (where: string, value: string | undefined): string => `${where} contiene ${quoted(value)}, que se repite.`;
const sameUser = (where: string, user: string, names: readonly string[] | undefined): Message =>
  say(
    `${where} se refiere otra vez a ${user}.`,
    `El mismo usuario está en ${list(names)}.`,
    'Deje una sola fila para este usuario y elimine las demás.',
  );
/** What has to be done about the people under a manager, in order. */
const afterReports = (names: readonly string[] | undefined, last: string): string =>
  (names ?? []).length === 0 ? capital(last) : `Primero asigne otro líder a ${few(names)}. Después, ${last}`;

export const issues: Catalogue['issues'] = {
  'header-not-found': () =>
    say(
      'No se encontró la fila de encabezado en esta hoja.',
      'Muster necesita una fila con los nombres de las columnas.',
      'Agregue encima de las personas una fila con encabezados como Email Address, First Name y Team Leader.',
    ),
  'column-missing': (_, { heading }) =>
    say(
      `No hay columna para ${heading ?? ''}.`,
      'Todas las personas necesitan este valor.',
      `Agregue una columna con el encabezado ${heading ?? ''} o cambie el encabezado de la que contiene ese dato.`,
    ),
  'column-duplicate': (where, { other }) =>
    say(
      `${where} es otra columna para el mismo campo.`,
      `Solo se lee la primera: ${other ?? ''}.`,
      'Elimine la columna que sobra o cambie su encabezado.',
    ),
  'column-unused': (where) =>
    say(
      `${where} no se usa.`,
      'El destino no tiene ningún campo con ese nombre.',
      'No hay que hacer nada, a menos que esta columna deba leerse.',
    ),
  required: (where, { value, mode }) => {
    if (mode !== 'update') return say(`${where} está en blanco.`, 'Todas las personas necesitan este valor.', 'Complete la celda.');
    if (value !== undefined && value !== '')
      return say(
        holds(where, value),
        'Este valor no se puede borrar.',
        'Escriba el valor o deje la celda en blanco para conservar el actual.',
      );
    return say(
      `${where} está en blanco.`,
      'Las celdas en blanco de esta columna no conservan el valor actual, y esta celda necesita uno.',
      'Complete la celda o haga que las celdas en blanco de esta columna conserven el valor actual.',
    );
  },
  'identifier-missing': (where) =>
    say(
      `${where} no tiene dirección de correo ni ID de empleado.`,
      'Hace falta uno de los dos para distinguir a las personas.',
      'Complete la dirección de correo o el ID de empleado.',
    ),
  // The letter y alone would read as "and".
  'yes-no': (where, { value }) => say(holds(where, value), 'Aquí solo se entiende sí o no.', 'Escriba “y” (sí) o “n” (no).'),
  'email-format': (where, { value }) =>
    say(holds(where, value), 'No es una dirección de correo.', 'Escriba una sola dirección, como ann@example.com.'),
  'email-characters': (where, { value, other }) =>
    say(
      holds(where, value),
      `Tiene un carácter que una dirección no admite${other === undefined ? '' : `: ${other}`}.`,
      'Vuelva a escribir la dirección con letras comunes.',
    ),
  'employment-status': (where, { value }) =>
    say(holds(where, value), 'El destino no tiene esta situación laboral.', 'Escriba Full Time, Part Time o Temp.'),
  'license-type': (where, { value }) =>
    say(holds(where, value), 'El destino no tiene este tipo de licencia.', 'Escriba standard o flexible.'),
  'status-value': (where, { value, names, mode }) =>
    mode === 'update'
      ? say(holds(where, value), 'No es un estado de usuario.', `Escriba ${either(names)}.`)
      : say(
          holds(where, value),
          'Las personas nuevas siempre se crean activas.',
          'Vacíe la celda o desactive a la persona después de crearla.',
        ),
  'date-format': (where, { value, names }) =>
    say(
      holds(where, value),
      'No es una fecha con el formato de esta columna.',
      or((names ?? []).length > 0 ? `Escriba ${either(names)}.` : '', 'Escriba la fecha como las demás de esta columna.'),
    ),
  'date-ambiguous': (where, { value, names }) =>
    say(
      holds(where, value),
      `Todas las fechas de esta columna se pueden leer con el día o con el mes primero: ${either(names)}.`,
      'Indique qué lectura es correcta; hasta entonces no se envía nada de esta columna.',
    ),
  'date-implausible': (where, { value }) =>
    say(holds(where, value), 'La fecha es anterior a 1950 o queda a más de un año en el futuro.', 'Compruebe el año.'),
  'group-syntax': (where, { value }) =>
    say(holds(where, value), 'Hay un nombre vacío o falta una llave.', 'Escriba los nombres así: {Billing, Sales}.'),
  'choice-unknown': (where, { value, names, unknown }) =>
    unknown === undefined
      ? say(holds(where, value), 'No es una de las palabras admitidas.', `Escriba una de estas: ${list(names)}.`)
      : say(
          `${where} nombra ${few(unknown)}.`,
          'En el destino nada se llama exactamente así.',
          'Escriba nombres que existan allí, con las mismas mayúsculas y minúsculas.',
        ),
  ...otherIssues,
  'too-long': (where, { limit, count }) =>
    say(`${where} tiene ${String(count ?? 0)} caracteres.`, `Se admiten ${String(limit ?? 0)} como máximo.`, 'Acorte el texto.'),
  'email-duplicate': (where, { value, names, other }) =>
    other === undefined
      ? say(repeated(where, value), `La misma dirección está en ${list(names)}.`, 'Déjela en una sola fila y corrija o elimine las demás.')
      : sameUser(where, other, names),
  'employee-id-duplicate': (where, { value, names, other }) =>
    other === undefined
      ? say(repeated(where, value), `El mismo ID está en ${list(names)}.`, 'Déjelo en una sola fila y corrija o elimine las demás.')
      : sameUser(where, other, names),
  'email-taken': (where, { value, other, mode }) => taken(where, value, other, mode === 'update' ? 'Escriba otra dirección.' : ''),
  'employee-id-taken': (where, { value, other, mode }) => taken(where, value, other, mode === 'update' ? 'Escriba otro ID.' : ''),
  'user-not-found': (where, { names }) =>
    say(
      `${where} no corresponde a ningún usuario existente.`,
      `No hay nadie con ${either(names)}.`,
      'Corrija el dato que identifica a la persona o, en lugar de actualizarla, créela.',
    ),
  'user-ambiguous': (where, { names }) =>
    say(
      `${where} apunta a dos usuarios distintos.`,
      `La dirección de correo y el ID de empleado son de ${listed(names ?? [])}.`,
      'Corrija una de las dos celdas.',
    ),
  'role-unknown': (where, { value, names }) =>
    say(holds(where, value), 'Ningún rol se llama exactamente así.', or(near(names), 'Escriba el nombre de un rol existente.')),
  'group-unknown': (where, { names }) =>
    say(
      `${where} nombra ${few(names)}.`,
      'Ningún grupo se llama exactamente así.',
      'Escriba nombres de grupos existentes, con las mismas mayúsculas y minúsculas.',
    ),
  'manager-cannot-move': (where, { value, other, names }) =>
    say(
      holds(where, value),
      `${other ?? 'Este usuario'} puede administrar equipos y aquí no se le puede asignar otro líder.`,
      afterReports(names, 'mueva a este usuario en el propio destino o vuelva a escribir el líder actual.'),
    ),
  'manager-cannot-deactivate': (where, { value, other, names }) =>
    say(
      holds(where, value),
      `${other ?? 'Este usuario'} puede administrar equipos y aquí no se le puede desactivar.`,
      afterReports(names, 'desactive a este usuario en el propio destino o vacíe la celda.'),
    ),
  'manager-cannot-demote': (where, { value, other, names }) =>
    say(
      holds(where, value),
      `${other ?? 'Este usuario'} puede administrar equipos, y ese permiso no se puede quitar aquí.`,
      afterReports(names, 'cámbielo en el propio destino o vuelva a escribir “y”.'),
    ),
  'deactivated-incomplete': (where, { names }) =>
    say(
      `${where} es de un usuario desactivado y le ${(names ?? []).length > 1 ? 'faltan' : 'falta'} ${list(names)}.`,
      'Una fila así no se puede actualizar y se omite.',
      'No hay que hacer nada; para cambiar a este usuario, complete lo que falta.',
    ),
  'leader-not-found': (where, { value, names }) =>
    say(
      holds(where, value),
      'Nadie en esta hoja ni entre los usuarios existentes tiene esta dirección de correo o este ID de empleado.',
      or(near(names), 'Escriba la dirección de correo o el ID de empleado del líder.'),
    ),
  'leader-ambiguous': (where, { value, names }) =>
    say(
      holds(where, value),
      `Coincide con dos personas: ${listed(names ?? [])}.`,
      'Escriba el otro identificador del líder que quiere indicar.',
    ),
  'leader-self': (where, { value }) =>
    say(holds(where, value), 'Es la misma persona de esta fila.', 'Indique a otra persona o escriba unassigned.'),
  'leader-inactive': (where, { value, other }) =>
    say(holds(where, value), `La cuenta de ${other ?? 'este usuario'} está desactivada o lo estará.`, 'Indique un líder activo.'),
  'leader-not-manager': (where, { value, other }) =>
    say(
      holds(where, value),
      `${other ?? 'Esta persona'} no puede administrar equipos.`,
      'Indique otro líder o escriba “y” en Can Manage Teams para este.',
    ),
  'leader-cycle': (where, { names }) =>
    say(`${where} cierra un círculo.`, `${(names ?? []).join(' → ')}.`, 'Asigne a una de estas personas un líder de fuera del círculo.'),
  'leader-blocked': (where, { value, other }) =>
    say(
      `${where} contiene ${quoted(value)}, que aún no se puede usar.`,
      `El líder depende de ${other ?? 'otra fila'}, que tiene un error.`,
      'Corrija esa fila; esta se resolverá sola.',
    ),
  'leader-leading-zeros': (where, { value, names }) =>
    say(holds(where, value), `Se tomó por ${list(names)}, que tiene otros ceros iniciales.`, `Escriba ${list(names)}.`),
  'leader-renamed': (where, { value, other, names }) =>
    say(
      holds(where, value),
      `${other ?? 'El líder'} recibe en esta hoja otra dirección de correo u otro ID y se encontró por el dato anterior.`,
      `No hay que hacer nada; la corrección escribe ${list(names)}.`,
    ),
  'leader-unassigned': (where) =>
    say(
      `${where} contiene “unassigned”.`,
      'Quien no puede administrar equipos suele tener un líder.',
      'Indique el líder, o déjelo así si es correcto.',
    ),
  'cell-error': (where, { value }) =>
    say(`${where} muestra ${quoted(value)}.`, 'Su fórmula dio error.', 'Corrija la fórmula o escriba el valor.'),
  'id-rounded': (where, { value }) =>
    say(
      holds(where, value),
      'La hoja de cálculo tomó el ID por un número y se perdieron dígitos.',
      'Dé formato de texto a la columna y vuelva a escribir el ID.',
    ),
  'id-became-date': (where, { value }) =>
    say(
      `${where} contiene la fecha ${quoted(value)}.`,
      'La hoja de cálculo tomó el ID por una fecha y ya no se sabe qué se escribió.',
      'Dé formato de texto a la columna y vuelva a escribir el ID.',
    ),
  'id-leading-zeros': (where, { value, names }) =>
    say(
      `${where} contiene el número ${quoted(value)}.`,
      'La mayoría de los ID de esta columna tiene ceros iniciales, que un número no puede conservar.',
      or((names ?? []).length > 0 ? `Escriba ${list(names)} como texto.` : '', 'Compruebe si faltan ceros.'),
    ),
  'cell-merged': (where, { other }) =>
    say(
      `${where} está dentro de una celda combinada.`,
      `Solo ${or(other ?? '', 'la primera celda')} contiene el valor; esta cuenta como en blanco.`,
      'Separe las celdas y complete cada una.',
    ),
  'row-hidden': (where) =>
    say(
      `${where} está oculta.`,
      'Las filas ocultas son personas como las demás.',
      'Elija “Solo filas visibles” si esta debe quedar fuera.',
    ),
  whitespace: (where, { value }) =>
    say(
      `${where} empieza o termina con un espacio.`,
      `Se envía sin él: ${quoted(value)}.`,
      'No hay que hacer nada; la corrección quita el espacio.',
    ),
  'invisible-character': (where, { other }) =>
    say(
      `${where} contiene un carácter que no se ve: ${other ?? ''}.`,
      'Se envía tal cual, y una búsqueda no encontrará el valor.',
      'Quítelo con la corrección.',
    ),
  'mixed-script': (where, { value, other }) =>
    say(holds(where, value), `${quoted(other)} mezcla letras parecidas de dos alfabetos.`, 'Vuelva a escribir la palabra.'),
  'looks-like-total': (where) =>
    say(
      `${where} parece una fila de totales.`,
      'No es una persona y se omite.',
      'No hay que hacer nada; si es una persona, complete su dirección de correo.',
    ),
  'repeated-header': (where) => say(`${where} repite el encabezado.`, 'No es una persona y se omite.', 'No hay que hacer nada.'),
  'second-table': (where) =>
    say(`${where} inicia una segunda tabla.`, 'De cada hoja solo se lee la primera tabla.', 'Pase la segunda tabla a una hoja aparte.'),
  'password-in-sheet': (where) =>
    say(
      `${where} contiene contraseñas.`,
      'Quien pueda abrir la hoja puede leerlas, y su historial puede conservarlas.',
      'Envíe invitaciones, deje que Muster genere las contraseñas (Configuración) o vacíe la columna después del envío.',
    ),
  ...runIssues,
};
