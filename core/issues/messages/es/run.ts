/** Spanish: the words of the codes that a send brings, before it and after it. */
import type { IssueParams } from '../../issue.js';
import type { Message } from '../../message.js';
import { say } from '../phrasing.js';
import { plural } from './phrases.js';

export const runIssues = {
  connection: (_, { other }) =>
    say('No se pudo conectar con el destino.', other ?? '', 'Compruebe la dirección y la clave en Configuración e inténtelo de nuevo.'),
  setup: (_, { other }) => say('La conexión no está configurada.', other ?? '', 'Abra Configuración y complete lo que falta.'),
  'mass-change': (_, { count = 0, other }) =>
    say(
      plural(count, { one: 'Esto afecta a # usuario.', many: 'Esto afecta a # de usuarios.', other: 'Esto afecta a # usuarios.' }),
      other ?? 'Son muchos más de lo habitual.',
      'Escriba el número para confirmar que es lo que quiere.',
    ),
  'seats-exceeded': (_, { other }) => say('Al destino no le quedan plazas.', other ?? '', 'Libere plazas o agregue más y envíe el resto.'),
  refused: (where, { other }) => say(`${where} recibió un rechazo del destino.`, other ?? '', 'Corrija la fila y envíela de nuevo.'),
  'changed-since-preview': (where) =>
    say(`${where} cambió después de la vista previa.`, 'Solo se envía lo que mostró la vista previa.', 'Cree una nueva vista previa.'),
  conflict: (where, { other, names }) =>
    say(
      `${where} no coincide con lo que tiene el destino.`,
      names?.length === 3
        ? `Último valor visto: “${names[0]!}”; en la hoja: “${names[1]!}”; ahora en el destino: “${names[2]!}”.`
        : (other ?? ''),
      'Cree una nueva vista previa y elija qué valor queda; si no hay nada que elegir, busque a la persona en el destino.',
    ),
  'unknown-outcome': (where, { other }) =>
    say(
      `${where} quedó sin confirmar: no se sabe si se envió.`,
      other ?? 'Se perdió la respuesta del destino.',
      'Reanude el envío: Muster busca a la persona antes de volver a enviar nada.',
    ),
} satisfies Readonly<Record<string, (where: string, params: IssueParams) => Message>>;
