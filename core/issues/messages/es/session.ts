/** Spanish: what the application says beside issues. Problems of an action, notices, summaries. */
import type { HttpFailure } from '../../../ports/index.js';
import type { Message } from '../../message.js';
import { say } from '../phrasing.js';
import type { Catalogue } from '../spoken.js';
import { cells, either, inSentence, number, plural, rows } from './phrases.js';

const FAILURES: Readonly<Record<HttpFailure['reason'], Message>> = {
  'not-allowed': say(
    'La dirección no está permitida.',
    'Muster solo envía a las direcciones del propio destino.',
    'Corrija la dirección en Configuración.',
  ),
  'secret-missing': say(
    'Falta una clave o un secreto.',
    'La aplicación no tiene con qué firmar las solicitudes.',
    'Escriba la clave y el secreto de la API en Configuración.',
  ),
  'not-sent': say(
    'La solicitud no pudo salir.',
    'La aplicación la rechazó antes de que se enviara nada.',
    'Inténtelo de nuevo; si sigue igual, compruebe la dirección en Configuración.',
  ),
  timeout: say(
    'El destino no respondió a tiempo.',
    'Puede que esté ocupado o que la conexión sea lenta.',
    'Inténtelo de nuevo en un minuto.',
  ),
  network: say(
    'No se pudo conectar con el destino.',
    'Se cortó la conexión.',
    'Compruebe la dirección en Configuración y su conexión, e inténtelo de nuevo.',
  ),
};

export const session: Catalogue['session'] = {
  failure: (failure) => FAILURES[failure.reason],
  hostFailed: (detail) =>
    say(
      'La hoja de cálculo no hizo lo que se le pidió.',
      detail,
      'Inténtelo de nuevo; si sigue igual, cierre el panel y vuelva a abrirlo.',
    ),
  noSheet: say('No hay ninguna hoja que revisar.', 'Ninguna hoja visible está activa.', 'Abra la hoja con las personas y revise de nuevo.'),
  hiddenUnknown: say(
    'No se pudo saber qué filas están ocultas.',
    'La hoja de cálculo no lo indicó; en hojas largas, preguntar por cada fila tarda demasiado.',
    'Desactive “Solo filas visibles” en Configuración o copie las filas visibles en una hoja aparte.',
  ),
  notSetUp: (missing) => say('La conexión no está configurada.', `Falta este dato: ${missing}.`, 'Abra Configuración y complételo.'),
  settingsUnknown: (reason) =>
    say(
      'No se pudo saber si la conexión está configurada.',
      reason === '' ? 'El lugar donde se guarda la configuración no responde.' : reason,
      'Repita lo que estaba haciendo; no hay que volver a escribir ningún dato.',
    ),
  noHosts: () =>
    say(
      'Esta edición de Muster no conoce ninguna dirección del destino.',
      'Cada empresa tiene su propio servicio; por eso su host se indica al instalar Muster.',
      'Pida a quien instaló Muster que indique el host de su servicio.',
    ),
  badAddress: (hosts) =>
    say(
      'Esta dirección no está permitida.',
      `Debe empezar por https:// y llevar a ${either(hosts)}.`,
      'Copie la dirección de la página de administración del destino.',
    ),
  targetSaid: (reason) => say('El destino rechazó la conexión.', reason, 'Compruebe la dirección, la clave y el secreto en Configuración.'),
  unreadable: (reason) =>
    say(
      'No se pudo leer la respuesta del destino.',
      reason,
      'Compruebe la dirección en Configuración; si es correcta, inténtelo más tarde.',
    ),
  throttled: say('El destino pide esperar.', 'Recibió más solicitudes de las que permite.', 'Inténtelo de nuevo en un minuto.'),
  connected: (users) =>
    say(
      'Conexión establecida.',
      plural(users, {
        one: 'El destino respondió con # usuario en su primera página.',
        many: 'El destino respondió con # de usuarios en su primera página.',
        other: 'El destino respondió con # usuarios en su primera página.',
      }),
      '',
    ),
  usersNotRead: (reason) =>
    say('No se leyeron los usuarios existentes.', reason, 'Los líderes y los duplicados se comparan solo con esta hoja.'),
  leftOut: (count) =>
    say(
      plural(count, {
        one: 'Mientras tanto, cambió # celda.',
        many: 'Mientras tanto, cambiaron # de celdas.',
        other: 'Mientras tanto, cambiaron # celdas.',
      }),
      'Lo que hay ahí ya no es lo que se iba a corregir.',
      'Mírelo de nuevo; ahí no se escribió nada.',
    ),
  protectedSheet: say('La hoja está protegida.', 'No se puede resaltar nada en ella.', 'Los problemas solo se muestran en esta lista.'),
  marksRefused: say(
    'No se pudo aplicar el resaltado.',
    'La hoja de cálculo lo rechazó, quizá por otra regla de esta hoja.',
    'Los problemas solo se muestran en esta lista.',
  ),
  tooManyMarks: (count) =>
    say(
      plural(count, {
        one: 'No se pudo resaltar # celda.',
        many: 'No se pudieron resaltar # de celdas.',
        other: 'No se pudieron resaltar # celdas.',
      }),
      'Hay más de las que admite la hoja de cálculo.',
      'Corrija primero las demás y revise de nuevo; la lista las contiene todas.',
    ),
  noPlan: say('No hay nada que enviar.', 'No se creó ninguna vista previa.', 'Cree primero una vista previa.'),
  nothingToSend: say(
    'No hay nada que enviar.',
    'Ninguna fila es nueva y está libre de errores.',
    'Corrija las filas “por resolver” y cree una nueva vista previa.',
  ),
  somebodySends: say(
    'Otra persona está enviando desde este libro.',
    'Solo puede haber un envío a la vez, para no crear a nadie dos veces. Un panel que se cerró durante un envío puede contar tres minutos más.',
    'Espere a que termine e inténtelo de nuevo.',
  ),
  noRun: say('No hay nada que reanudar.', 'No se encontró el registro de este envío.', 'Cree una nueva vista previa.'),
  otherSheet: (name) => say('Este envío es de otra hoja.', `Se inició en “${name}”.`, 'Abra esa hoja y reanude allí.'),
  otherAddress: (address) =>
    say(
      'Este envío se hizo a otra dirección.',
      `Se inició para ${address}.`,
      'Vuelva a poner esa dirección en Configuración y reanude, o cree una nueva vista previa.',
    ),
  otherTarget: (label) =>
    say(
      'Este envío pertenece a otro destino.',
      `Se inició para ${label}, que tiene sus propias personas y su propia configuración.`,
      `Elija ${label} en Configuración y continúe.`,
    ),
  connectionStays: say(
    'Ahora no se puede cambiar la conexión.',
    'La vista previa de los envíos en curso y en espera se hizo para ella.',
    'Espere a que la cola quede vacía o cancele los envíos en espera.',
  ),
  oldPreview: say(
    'La vista previa no está al día.',
    'La configuración o la hoja cambiaron después de crearla.',
    'Cree una nueva vista previa.',
  ),
  destination: (target, address) => (address === '' ? `${target}: aún sin dirección` : `${target}, ${address}`),
  modeLabel: {
    update: (rows) =>
      plural(rows, {
        one: 'Actualizar a esta persona en vez de crearla',
        many: 'Actualizar a # de personas en vez de crearlas',
        other: 'Actualizar a estas # personas en vez de crearlas',
      }),
    create: (rows) =>
      plural(rows, {
        one: 'Crear a esta persona en vez de actualizarla',
        many: 'Crear a # de personas en vez de actualizarlas',
        other: 'Crear a estas # personas en vez de actualizarlas',
      }),
  },
  fixLabel: (to) => (to === '' ? 'Vaciar la celda' : `Escribir “${to}”`),
  fixAllLabel: (count, to) =>
    to === null ? `Corregir las ${number(count)}` : to === '' ? `Vaciar las ${number(count)}` : `Escribir “${to}” en las ${number(count)}`,
  reasons: {
    remembered: 'como eligió antes',
    'known-heading': 'el encabezado es un nombre conocido',
    'similar-heading': 'el encabezado se parece a un nombre conocido',
    contents: 'por el contenido de las celdas',
  },
  causeRows: (title, heading, value, count) => {
    if (heading === '') return `${title}, ${rows(count)}`;
    const subject = `${heading}: ${inSentence(title)}`;
    return value === '' ? `${subject}, ${cells(count)}` : `${subject}, “${value}” en ${cells(count)}`;
  },
  causeBlocks: (title, count) =>
    plural(
      count,
      {
        one: '{title}. # fila depende de esto',
        many: '{title}. # de filas dependen de esto',
        other: '{title}. # filas dependen de esto',
      },
      { title },
    ),
};
