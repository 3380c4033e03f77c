/** Spanish: what is said of a send, of taking it back, and of each of its rows. */
import { say } from '../phrasing.js';
import type { Catalogue } from '../spoken.js';
import { capital, listed, number, people, plural, rows } from './phrases.js';

type Send = Catalogue['send'];
type Op = Parameters<Send['outcome']>[0];
type Outcome = Parameters<Send['outcome']>[1];

/** What was done, and what was not, by operation. Impersonal, so that it agrees with everybody. */
const DONE: Readonly<Record<Op, string>> = {
  create: 'se creó',
  update: 'se actualizó',
  activate: 'se activó',
  deactivate: 'se desactivó',
  delete: 'se eliminó',
  '': 'se hizo',
};

const NEW_PREVIEW = 'Cree una nueva vista previa.';
const CHOOSE_VALUE = 'Cree una nueva vista previa y elija qué valor queda.';
const TO_UPDATE = 'Cree una nueva vista previa; la fila se puede pasar a actualización.';
const MEND_LEADER = 'Corrija lo que necesita su líder e inténtelo de nuevo.';

/** What a person can do about a row, by the code of its reason. */
const ADVICE: ReadonlyMap<string, string> = new Map([
  ['refused', 'Corrija la celda e inténtelo de nuevo.'],
  ['leader-blocked', MEND_LEADER],
  ['leader-not-sent', MEND_LEADER],
  ['row-blocked', 'Corrija lo que retuvo el resto de la fila e inténtelo de nuevo.'],
  ['done-in-part', 'Corrija la fila e inténtelo de nuevo: solo se envía el resto.'],
  ['changed-since-preview', NEW_PREVIEW],
  ['email-taken', TO_UPDATE],
  ['employee-id-taken', TO_UPDATE],
  ['user-not-found', NEW_PREVIEW],
  ['conflict', CHOOSE_VALUE],
  ['changed-at-target', CHOOSE_VALUE],
  ['unknown-outcome', 'Inténtelo de nuevo: antes se busca a la persona.'],
  ['seats-exceeded', 'Libere plazas o agregue más e inténtelo de nuevo.'],
  ['connection', 'Compruebe los datos en Configuración e inténtelo de nuevo.'],
  ['setup', 'Complete los datos en Configuración e inténtelo de nuevo.'],
  ['journal', 'Compruebe que puede editar el libro e inténtelo de nuevo.'],
  ['lease', 'Espere a que termine el otro envío y cree una nueva vista previa.'],
  ['sheet', 'Abra la hoja e inténtelo de nuevo.'],
  ['strict', 'Corrija la fila rechazada y cree una nueva vista previa.'],
]);

const OUTCOME_WORDS: Readonly<Record<Outcome, string>> = {
  succeeded: 'con éxito',
  failed: 'rechazado',
  unknown: 'sin confirmar',
  cancelled: 'cancelado',
  'not-sent': 'sin enviar',
};

/** The same of so many rows. */
const counted: Readonly<Record<Outcome, (count: number) => string>> = {
  succeeded: (count) => `${number(count)} con éxito`,
  failed: (count) => plural(count, { one: '# rechazada', many: '# rechazadas', other: '# rechazadas' }),
  unknown: (count) => `${number(count)} sin confirmar`,
  cancelled: (count) => plural(count, { one: '# cancelada', many: '# canceladas', other: '# canceladas' }),
  'not-sent': (count) => `${number(count)} sin enviar`,
};

export const send: Send = {
  waiting: (reason, ms) => {
    const seconds = `${number(Math.ceil(ms / 1000))}\u00a0s`;
    if (reason === 'throttled') return `El destino pide esperar ${seconds}`;
    if (reason === 'unsent') return `Ahora no se puede enviar ninguna solicitud; nuevo intento en ${seconds}`;
    if (reason === 'breaker') return `El destino no responde; nuevo intento en ${seconds}`;
    if (reason === 'settle') return `Se perdieron respuestas; se buscará a esas personas en ${seconds}`;
    if (reason === 'retry') return `Nueva consulta en ${seconds}`;
    return null;
  },
  stops: {
    connection: (detail) =>
      say(
        'El envío se detuvo: no hay conexión.',
        detail || 'El destino rechazó la clave o no se pudo conectar con él.',
        'Compruebe los datos en Configuración y reanude. Lo enviado se mantiene.',
      ),
    setup: (detail) =>
      say(
        'El envío se detuvo: la conexión no está configurada.',
        detail,
        'Compruebe los datos en Configuración y reanude. Lo enviado se mantiene.',
      ),
    'seats-exceeded': (detail) => say('El envío se detuvo: no quedan plazas.', detail, 'Libere plazas o agregue más y envíe el resto.'),
    cancelled: () => say('El envío se canceló.', 'Lo que se envió antes se mantiene.', 'Cree una nueva vista previa para enviar el resto.'),
    journal: () =>
      say(
        'El envío se detuvo: no se pudo escribir su registro.',
        'Sin él, después no se podría saber qué se envió.',
        'Compruebe que puede editar el libro y reanude.',
      ),
    lease: () =>
      say('El envío se detuvo: otra persona tomó el control.', 'Solo puede haber un envío a la vez.', 'Espere a que termine el otro.'),
    sheet: () =>
      say('El envío se detuvo: no se pudo leer la hoja.', 'Las filas se leen otra vez antes de enviarse.', 'Abra la hoja y reanude.'),
    strict: () =>
      say(
        'El envío se detuvo en el primer rechazo.',
        'Es estricto: lo que hizo antes se deshace en la medida de lo posible.',
        'Corrija la fila rechazada y cree una nueva vista previa.',
      ),
  },
  outcome: (op, outcome) => {
    if (outcome === 'succeeded') return capital(DONE[op]);
    if (outcome === 'unknown') return `No se sabe si ${DONE[op]}`;
    return `No ${DONE[op]}`;
  },
  outcomes: {
    failed: 'Rechazado',
    unknown: 'Aún sin confirmar',
    cancelled: 'Cancelado',
    'not-sent': 'Sin enviar',
    waiting: 'En espera',
    'on-its-way': 'En camino',
  },
  outcomeReasons: new Map([
    ['leader-blocked', 'Su líder no se creó'],
    ['leader-not-sent', 'Su líder no se actualizó'],
    ['row-blocked', 'El resto de la fila no llegó'],
    ['done-in-part', 'Solo llegó una parte'],
    ['changed-since-preview', 'La fila cambió después de la vista previa'],
    ['email-taken', 'La dirección de correo ya existe'],
    ['employee-id-taken', 'El ID de empleado ya existe'],
    ['user-not-found', 'La persona ya no está en el destino'],
    ['unknown-outcome', 'Se perdió la respuesta; el próximo intento busca primero a la persona'],
    ['conflict', 'El destino no tiene lo mismo que la hoja'],
    ['changed-at-target', 'Mientras tanto, el valor cambió en el destino'],
    ['seats-exceeded', 'No quedaban plazas'],
    ['connection', 'Falló la conexión'],
    ['setup', 'La conexión no está configurada'],
    ['journal', 'No se pudo escribir el registro'],
    ['lease', 'Otra persona tomó el control'],
    ['sheet', 'No se pudo leer la hoja'],
    ['strict', 'Antes se rechazó otra fila'],
  ]),
  advice: (code, outcome) =>
    ADVICE.get(code) ??
    (outcome === 'cancelled'
      ? 'Cree una nueva vista previa para enviar el resto.'
      : outcome === 'failed'
        ? 'Corrija la fila e inténtelo de nuevo.'
        : ''),
  intent: (op, headings) => {
    const word = { create: 'Crear', update: 'Actualizar', activate: 'Activar', deactivate: 'Desactivar', delete: 'Eliminar', '': '' }[op];
    return headings.length === 0 ? word : `${word} ${listed(headings)}`;
  },
  undone: (exception) => (exception === '' ? 'Se deshizo' : `Se deshizo; ${exception}`),
  notUndone: (reason) => (reason === '' ? 'No se deshizo' : `No se deshizo: ${reason}`),
  undoUnknown: 'No se sabe si se deshizo',
  undoing: (left) =>
    left === 0
      ? null
      : plural(left, {
          one: 'Deshaciendo lo enviado: falta #',
          many: 'Deshaciendo lo enviado: faltan #',
          other: 'Deshaciendo lo enviado: faltan #',
        }),
  undoChanged: 'Alguien lo cambió después',
  stayReason: (reason, heading) =>
    ({
      mail: 'un correo que ya salió no se puede retirar',
      field: `${heading} no se puede deshacer`,
      create: 'la persona permanece, desactivada',
      unreadable: 'ya no se sabe qué había antes',
      deleted: 'la persona se eliminó y sigue eliminada',
      kept: 'la persona permanece como se creó: el destino no desactiva a nadie',
    })[reason],
  stays: (reason, count, heading) =>
    ({
      mail: plural(count, {
        one: '# persona puede haber recibido un correo: no se puede retirar',
        many: '# de personas pueden haber recibido un correo: no se puede retirar',
        other: '# personas pueden haber recibido un correo: no se puede retirar',
      }),
      field: `${heading} de ${people(count)} queda como se envió: el destino no puede deshacerlo`,
      create: plural(count, {
        one: '# persona creada permanece, desactivada',
        many: '# de personas creadas permanecen, desactivadas',
        other: '# personas creadas permanecen, desactivadas',
      }),
      unreadable: plural(count, {
        one: '# fila no se puede deshacer: ya no se sabe qué había antes',
        many: '# de filas no se pueden deshacer: ya no se sabe qué había antes',
        other: '# filas no se pueden deshacer: ya no se sabe qué había antes',
      }),
      deleted: plural(count, {
        one: '# persona se eliminó y sigue eliminada',
        many: '# de personas se eliminaron y siguen eliminadas',
        other: '# personas se eliminaron y siguen eliminadas',
      }),
      kept: plural(count, {
        one: '# persona creada permanece: el destino no desactiva a nadie',
        many: '# de personas creadas permanecen: el destino no desactiva a nadie',
        other: '# personas creadas permanecen: el destino no desactiva a nadie',
      }),
    })[reason],
  staysUnknown: (count) =>
    plural(count, {
      one: 'Puede que # persona haya cambiado: se perdió la respuesta, así que ahí no se deshace nada',
      many: 'Puede que # de personas hayan cambiado: se perdió la respuesta, así que ahí no se deshace nada',
      other: 'Puede que # personas hayan cambiado: se perdió la respuesta, así que ahí no se deshace nada',
    }),
  staysRow: (person, sheetRow, detail) =>
    `${[person, ...(sheetRow > 0 ? [`(fila ${number(sheetRow)})`] : [])].filter((text) => text !== '').join(' ')}: ${detail}`,
  staysMore: (count) =>
    plural(count, {
      one: '# fila más no se deshizo',
      many: '# de filas más no se deshicieron',
      other: '# filas más no se deshicieron',
    }),
  nothingToUndo: say('No hay nada que deshacer.', 'No llegó ninguna fila del último envío, o ya se deshicieron todas.', ''),
  undoUnreadable: say(
    'Este envío no se puede deshacer.',
    'No se pudo leer su registro, y sin él no se sabe qué había antes.',
    'Consulte la hoja “Muster log” o corrija a las personas en el destino.',
  ),
  mapping: (field, heading) => `${field} de “${heading}”`,
  logNotWritten: (detail) =>
    say('No se pudo agregar el envío a la hoja de registro.', detail, 'El resultado está aquí de todos modos y no cambió.'),
  csvHeader: ['Fila', 'Persona', 'Correo', 'ID de empleado', 'Qué debía pasar', 'Resultado', 'Campo', 'Motivo', 'Qué hacer'],
  logRun: { send: 'Envío', undo: 'Deshacer' },
  logStrict: 'Envío estricto',
  outcomeWords: OUTCOME_WORDS,
  logCounts: (total, counts) =>
    [
      rows(total),
      ...(['succeeded', 'failed', 'unknown', 'cancelled', 'not-sent'] as const).flatMap((outcome) =>
        counts[outcome] > 0 ? [counted[outcome](counts[outcome])] : [],
      ),
    ].join(', '),
};
