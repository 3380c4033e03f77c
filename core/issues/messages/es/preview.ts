/** Spanish: what a preview says of a plan before anything is sent. */
import type { Catalogue } from '../spoken.js';
import { listed, people, plural } from './phrases.js';

/** `Home Town`, `Home Town y Role`, `Home Town, Role y 3 más`. */
const changed = (names: readonly string[]): string =>
  listed(names.length > MOST_NAMED ? names.slice(0, MOST_NAMED - 1) : names, names.length);
const MOST_NAMED = 3;

/** What is not done in bulk to a person who can manage teams. */
const NOT_IN_BULK: ReadonlyMap<string, string> = new Map([
  ['manager-cannot-move', 'asigna otro líder'],
  ['manager-cannot-deactivate', 'desactiva'],
  ['manager-cannot-demote', 'quita ese permiso'],
]);

export const preview: Catalogue['preview'] = {
  created: (count, leaders) =>
    leaders > 0 && leaders < count
      ? plural(
          leaders,
          {
            one: 'Primero # líder, después {people}',
            many: 'Primero # de líderes, después {people}',
            other: 'Primero # líderes, después {people}',
          },
          { people: people(count - leaders) },
        )
      : plural(count, { one: 'Se creará # persona', many: 'Se crearán # de personas', other: 'Se crearán # personas' }),
  updated: (count, fields) =>
    plural(
      fields,
      {
        one: 'Habrá cambios en {people}, # valor en total',
        many: 'Habrá cambios en {people}, # de valores en total',
        other: 'Habrá cambios en {people}, # valores en total',
      },
      { people: people(count) },
    ),
  activated: (count) =>
    plural(count, { one: 'Se activará # persona', many: 'Se activarán # de personas', other: 'Se activarán # personas' }),
  deactivated: (count) =>
    plural(count, { one: 'Se desactivará # persona', many: 'Se desactivarán # de personas', other: 'Se desactivarán # personas' }),
  unchanged: (count) =>
    plural(count, { one: '# persona sigue igual', many: '# de personas siguen igual', other: '# personas siguen igual' }),
  cleared: (count, heading) =>
    plural(
      count,
      {
        one: 'Esto borra # valor de {heading}',
        many: 'Esto borra # de valores de {heading}',
        other: 'Esto borra # valores de {heading}',
      },
      { heading },
    ),
  blocked: (count) =>
    plural(count, {
      one: '# persona queda fuera hasta que se corrijan sus errores',
      many: '# de personas quedan fuera hasta que se corrijan sus errores',
      other: '# personas quedan fuera hasta que se corrijan sus errores',
    }),
  notAllowed: (count) =>
    plural(count, {
      one: '# persona puede administrar equipos: su líder, su estado y ese permiso no se cambian en bloque',
      many: '# de personas pueden administrar equipos: su líder, su estado y ese permiso no se cambian en bloque',
      other: '# personas pueden administrar equipos: su líder, su estado y ese permiso no se cambian en bloque',
    }),
  beingSent: (count) =>
    plural(count, { one: '# fila ya se está enviando', many: '# de filas ya se están enviando', other: '# filas ya se están enviando' }),
  skipped: (count) => plural(count, { one: 'Se omite # fila', many: 'Se omiten # de filas', other: 'Se omiten # filas' }),
  dates: (heading) => `${heading} no se envía hasta que indique cómo se leen sus fechas`,
  moved: (count) =>
    plural(count, {
      one: '# valor cambió en el destino desde que obtuvo el equipo; recargue el equipo para verlo',
      many: '# de valores cambiaron en el destino desde que obtuvo el equipo; recargue el equipo para verlos',
      other: '# valores cambiaron en el destino desde que obtuvo el equipo; recargue el equipo para verlos',
    }),
  row: {
    createAlone: 'Se creará',
    create: (leader) => (leader === null ? 'Se creará sin líder' : `Se creará con este líder: ${leader}`),
    update: (headings) => `Cambia ${changed(headings)}`,
    activate: 'Se activará',
    deactivate: 'Se desactivará',
    remove: 'Se eliminará',
    unchanged: 'Sin cambios',
    noPerson: 'No es una persona',
    beingSent: 'Ya se está enviando',
    leftOut: 'Fila excluida por usted',
    incomplete: 'Persona desactivada con el perfil incompleto',
    conflict: 'También cambió en el destino: elija qué valor queda',
  },
  leaveOut: 'Excluir esta fila',
  takeBackIn: 'Volver a incluir esta fila',
  todo: {
    reassign: (count, leader) =>
      plural(
        count,
        {
          one: 'Asignar otro líder a la persona que depende de {leader}',
          many: 'Asignar otro líder a # de personas que dependen de {leader}',
          other: 'Asignar otro líder a las # personas que dependen de {leader}',
        },
        { leader },
      ),
    reassignDetail: 'Escriba el nuevo líder en sus celdas de Team Leader; se envían como cualquier cambio.',
    byHand: (person) => `Cambiar a mano a ${person}`,
  },
  todoDetail: (code) => {
    const never = NOT_IN_BULK.get(code) ?? 'cambia';
    return `Después, edite este perfil en el destino: a quien puede administrar equipos no se le ${never} en bloque.`;
  },
  irreversible: (count, heading, value) =>
    value === ''
      ? `${heading} cambia para ${people(count)}: no se puede deshacer`
      : `${heading} pasa a “${value}” para ${people(count)}: no se puede deshacer`,
  mails: (count) =>
    plural(count, {
      one: 'El destino puede enviar un correo a # persona que se crea: un correo no se puede retirar',
      many: 'El destino puede enviar un correo a # de personas que se crean: un correo no se puede retirar',
      other: 'El destino puede enviar un correo a las # personas que se crean: un correo no se puede retirar',
    }),
  deleted: (count) =>
    plural(count, {
      one: 'Se eliminará # persona en el destino',
      many: 'Se eliminarán # de personas en el destino',
      other: 'Se eliminarán # personas en el destino',
    }),
  deletions: (count) =>
    plural(count, {
      one: 'Se elimina # persona: no se puede deshacer',
      many: 'Se eliminan # de personas: no se puede deshacer',
      other: 'Se eliminan # personas: no se puede deshacer',
    }),
  seats: (left, count) => ({
    what: 'No hay suficientes plazas en el destino.',
    why: `${plural(left, { one: 'Hay # plaza libre', many: 'Hay # de plazas libres', other: 'Hay # plazas libres' })} y ${plural(count, { one: '# persona nueva necesita una', many: '# de personas nuevas necesitan una', other: '# personas nuevas necesitan una' })}.`,
    todo: 'Excluya a las demás, o libere plazas en el destino y cree la vista previa de nuevo.',
  }),
  untold: (count, heading) =>
    plural(
      count,
      {
        one: '# valor de {heading} no se envía: el destino no dice qué tiene esa persona; cámbielo en el destino',
        many: '# de valores de {heading} no se envían: el destino no dice qué tienen esas personas; cámbielos en el destino',
        other: '# valores de {heading} no se envían: el destino no dice qué tienen esas personas; cámbielos en el destino',
      },
      { heading },
    ),
  onlyNew: (count, heading) =>
    plural(
      count,
      {
        one: '# valor de {heading} se queda como está: el destino solo lo acepta de personas nuevas',
        many: '# de valores de {heading} se quedan como están: el destino solo los acepta de personas nuevas',
        other: '# valores de {heading} se quedan como están: el destino solo los acepta de personas nuevas',
      },
      { heading },
    ),
  byFile: (names) => `No se envía, porque la API no lo acepta: ${names}. Use el archivo de carga o indíquelo en el destino.`,
  notTaken: (count) =>
    plural(count, {
      one: '# persona no se puede enviar.',
      many: '# de personas no se pueden enviar.',
      other: '# personas no se pueden enviar.',
    }),
  leaveOutOthers: (count) => plural(count, { one: 'Excluir a # persona', many: 'Excluir a # de personas', other: 'Excluir a # personas' }),
  massChange: (typed) => ({
    what: 'Son muchos cambios: conviene revisarlos otra vez.',
    why: 'Este envío cambia gran parte del equipo.',
    todo: `Escriba ${typed} y envíe de nuevo.`,
  }),
  usersNeeded: (reason) => ({
    what: 'No se pudo crear la vista previa.',
    why: `Para cambiar a personas existentes hay que conocer los usuarios del destino. ${reason}`.trim(),
    todo: 'Compruebe la conexión en Configuración y cree la vista previa de nuevo.',
  }),
  noUpdates: (target) => ({
    what: `${target} solo admite personas nuevas.`,
    why: 'No permite cambiar a personas que ya existen.',
    todo: 'Elija crear personas nuevas.',
  }),
  undone: (count) =>
    plural(count, {
      one: '# persona volverá a estar como antes',
      many: '# de personas volverán a estar como antes',
      other: '# personas volverán a estar como antes',
    }),
  yes: 'sí',
  no: 'no',
  nobody: 'nadie',
};
