/** Spanish: what hosts, targets and the sending say, each sentence under the name that it has where it is said. */
import type { Catalogue } from '../spoken.js';

export const known: Catalogue['known'] = {
  SHEET_GONE: 'La hoja ya no está: se eliminó después de leerla. Elija otra hoja y revise de nuevo.',
  OVERTAKEN: 'Otra persona tomó el control de este envío, así que no se escribe nada más. Abra los resultados para ver cómo va.',
  LEASE_LOST: 'Se perdió el control del envío.',
  ADDRESS_NOT_LISTED: 'Esta dirección no está en la lista.',
  SECRET_MISSING: 'No hay ningún secreto llamado {secret}.',
  CALL_BROKE_OFF: 'Se cortó la llamada a la aplicación.',

  SIDEBAR_TOO_OLD: 'La barra lateral es más antigua que el complemento. Ciérrela y vuelva a abrirla desde el menú.',
  SHEETS_FAILED:
    'Hojas de cálculo de Google no completó la acción. Espere un momento e inténtelo de nuevo; si sigue igual, vuelva a cargar la hoja de cálculo y abra Muster otra vez.',
  GOOGLE_SILENT:
    'Google no respondió: se cortó la conexión, se retiró el acceso de Muster o hay varias cuentas de Google abiertas aquí. Vuelva a cargar la hoja de cálculo, inicie sesión con una sola cuenta e inténtelo de nuevo.',
  SECRET_NOT_KEPT: 'No se pudo guardar el secreto: es demasiado largo o el almacén está lleno. Compruebe lo que pegó e inténtelo de nuevo.',
  SETTING_NOT_KEPT:
    'No se pudo guardar la configuración: el almacén para complementos de esta hoja de cálculo está lleno. Quite lo que dejaron otros complementos.',
  NO_SPREADSHEET: 'Muster se abre desde una hoja de cálculo: su menú está en Extensiones. Abra la hoja e inícielo allí.',
  OTHERS_WRITE: 'La llamada de otra persona todavía está escribiendo en esta hoja de cálculo. Espere un momento e inténtelo de nuevo.',
  CELLS_REFUSED:
    'No se pudieron escribir las celdas de “{sheet}”: la hoja o algunas de sus celdas están protegidas, o una validación de datos rechaza el valor. Cambie eso o pida acceso al propietario de la hoja.',
  TIME_UP: 'El tiempo de esta llamada se agotó antes de su turno.',
  BATCH_BROKE: 'Se cortó la conexión para al menos una solicitud de este lote.',
  OTHER_ANSWER: 'La respuesta del servidor no era para estas solicitudes.',
  EARLIER_CALL_BROKE: 'Se cortó una llamada anterior al servidor.',
  CALL_BROKE: 'Se cortó la llamada.',

  SHEET_PROTECTED: 'La hoja está protegida y Excel rechaza el cambio. Desprotéjala o consulte a su propietario.',
  CELL_BEING_EDITED: 'Se está editando una celda y Excel no atiende. Presione Enter o Esc en la hoja e inténtelo de nuevo.',
  CHART_SHEET: 'Esta es una hoja de gráfico, que no tiene celdas. Elija una hoja de cálculo y revise de nuevo.',
  CHANGE_TOO_LARGE: 'Excel admite 5 MB como máximo cada vez, y este cambio es mayor. Divida la hoja e inténtelo de nuevo.',
  ROW_TOO_LARGE: 'Una sola fila de esta hoja supera los 5 MB que Excel entrega cada vez. Acorte sus celdas más largas.',
  EXCEL_TOO_OLD: 'Esta versión de Excel no puede hacerlo. Actualice Excel a la versión 1903 o posterior.',
  ROWS_MOVED: 'Se insertaron o eliminaron filas en ese mismo momento. Revise de nuevo.',
  EXCEL_FAILED: 'Excel no pudo hacerlo. Inténtelo de nuevo; si sigue igual, guarde el archivo y vuelva a abrirlo.',
  WAITING_FOR_EXCEL: 'Esperando a Excel. Si está escribiendo en una celda, presione Enter o Esc para terminar.',
  DEVICE_FULL:
    'Este dispositivo no puede guardar el registro de un envío: el disco está lleno. Libere espacio o permita los datos de sitios e inténtelo de nuevo.',
  DEVICE_REFUSES:
    'Este dispositivo no puede guardar el registro de un envío: el navegador no lo permite. Libere espacio o permita los datos de sitios e inténtelo de nuevo.',

  RELAY_SHAPE: 'El servidor intermediario no entiende esta solicitud. Vuelva a cargar el panel: puede ser más antiguo que el servidor.',
  RELAY_TOO_LARGE: 'La solicitud es demasiado grande para el servidor intermediario.',
  RELAY_ORIGIN: 'El servidor intermediario solo responde a su propio panel.',
  RELAY_ROLE: 'Su cuenta aún no puede usar Muster. Pida a su administrador que le dé el rol Muster.Send.',
  RELAY_ADMIN:
    'Solo un administrador puede guardar o quitar las claves de su organización. Pídalo a uno o inicie sesión como administrador.',
  RELAY_FIXED: 'Este secreto lo fija la máquina donde funciona el servidor intermediario. Pida a su administrador que lo cambie.',
  RELAY_TOO_OFTEN: 'Llegaron demasiadas llamadas desde aquí. Espere un momento e inténtelo de nuevo.',
  RELAY_SIGN_IN_DOWN: 'El servidor intermediario no puede comprobar ahora quién es usted. Inténtelo de nuevo en un minuto.',
  RELAY_BROKEN:
    'El servidor intermediario no pudo hacerlo. Inténtelo de nuevo; si sigue igual, pida a su administrador que consulte el registro.',
  RELAY_NOTHING_HERE: 'En esta dirección no hay nada.',
  RELAY_ASKS_CODE: 'El servidor intermediario pide un código de acceso. Escriba el código que le dieron.',
  RELAY_ASKS_SIGN_IN: 'El servidor intermediario le pide que inicie sesión con su cuenta de trabajo.',
  RELAY_FULL:
    'El servidor intermediario ya guarda todo lo que puede sobre los envíos de este libro, así que no se puede iniciar ninguno. Pida a su administrador que borre más pronto los envíos antiguos.',
  RELAY_REFUSED: 'El servidor intermediario no le permite entrar. Consulte a la persona que lo administra.',
  RELAY_SILENT: 'El servidor intermediario no responde. Compruebe la red e inténtelo de nuevo.',
  RELAY_ANSWERED: 'El servidor intermediario respondió con el estado {number}. Inténtelo de nuevo.',
  RELAY_UNREADABLE: 'No se puede leer la respuesta del servidor intermediario. Vuelva a cargar el panel.',
  SIGNED_OUT:
    'Su sesión está cerrada y no se puede consultar el servidor intermediario. Vuelva a cargar el panel e inicie sesión otra vez.',
  RELAY_NO_SECRETS: 'no se pueden leer los secretos de este servidor intermediario',
  RELAY_REFUSED_WITH: 'el servidor intermediario respondió con un rechazo ({number})',
  RELAY_GAVE: 'servidor intermediario: {number}',
  RELAY_GAVE_NOTHING: 'servidor intermediario: sin respuesta',
  RELAY_GAVE_NONSENSE: 'respuesta ilegible del servidor intermediario',
  WORKBOOK_NAMELESS: 'el libro no indica su nombre',
  NO_ANSWER_IN_TIME: 'sin respuesta a tiempo',
  NO_CONNECTION: 'sin conexión',

  MANY_PEOPLE: 'más de una persona',
  OTHER_VALUES: 'otros valores',
  NO_LONGER_FOUND: 'ya no se encuentra',
  ALSO_CHANGED: 'También cambió: {fields}',
  TOO_SLOW: 'Responde demasiado despacio.',
  TOO_MANY_TRIES: 'demasiados intentos: pruebe más tarde',
  TIMES_IN_A_ROW: '{number} veces seguidas: pruebe más tarde',
  TRY_IN_MINUTES: 'inténtelo de nuevo en {number} min',
  NO_CLEAR_ANSWER: 'sin una respuesta clara',

  STATUS: 'estado {number}',
  UNREADABLE_ANSWER: 'respuesta ilegible',
  INCOMPLETE_ANSWER: 'respuesta incompleta',
  OTHER_PERSON_ANSWERED: 'respuesta sobre otra persona',
  NO_USER_WITH_KEY: 'ningún usuario de la lista tiene correo ni ID',
  KEY_NOT_ACCEPTED: 'No aceptó la clave y su secreto (estado {number}).',
  LEADS_ELSEWHERE: 'La dirección lleva a otro lugar (estado {number}).',
  NOBODY_UNDER: 'Ya no conoce a nadie con {person}. Obtenga el equipo actual y compruebe esta fila.',
  NO_PATH_TO:
    'La API no tiene dirección para un usuario con el ID {person} y sin correo. Dé antes a este usuario una dirección de correo en Agent Connect.',
  ADDRESS: 'Dirección',
  API_KEY: 'Clave de API',
  API_KEY_HINT: 'De la página de administración de Agent Connect',
  API_SECRET: 'Secreto de API',
  API_SECRET_HINT: 'Firma cada solicitud; solo se muestra al crear la clave',
  TOKEN_FORM: 'Forma del token',
  TOKEN_FORM_HINT: 'Cámbiela solo si la prueba de conexión indica que se rechaza el token',
  TOKEN_PLAIN: 'Sin prefijo',
  TOKEN_BEARER: 'Con la palabra Bearer',
};
