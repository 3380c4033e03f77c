/** Spanish: what more than one view says. */
import { joined } from '../../../issues/messages/es/joined.js';
import type { Strings } from '../../strings.js';
import type { Words } from './words.js';

export const stepStrings = (): Strings['steps'] => ({
  label: 'Pasos',
  check: 'Revisar',
  preview: 'Vista previa',
  send: 'Enviar',
  settings: 'Configuración',
  running: 'en curso',
});

export const commonStrings = ({ number, plural, people, rows }: Words): Strings['common'] => ({
  people,
  rows,
  labelled: joined.labelled,
  list: joined.list,
  back: 'Atrás',
  cancel: 'Cancelar',
  close: 'Cerrar',
  dismiss: 'Descartar',
  showAll: 'Mostrar todo',
  more: (count) => plural(count, { one: 'Mostrar # más', many: 'Mostrar # más', other: 'Mostrar # más' }),
  goToRow: 'Ir a la fila',
  goToCell: 'Ir a la celda',
  rowNumber: (row) => `Fila ${number(row)}`,
  blank: 'en blanco',
  becomes: 'cambia a',
  tryAgain: 'Reintentar',
  notLoaded: {
    what: 'No se pudo cargar esta parte de Muster.',
    why: 'Se cortó la conexión, o Muster se actualizó mientras tanto.',
    todo: 'Inténtelo de nuevo. Si sigue así, cierre Muster y vuelva a abrirlo.',
  },
  checkSheet: 'Revisar hoja',
  checkAgain: 'Revisar de nuevo',
  level: { error: 'Error', warning: 'Advertencia', info: 'Información' },
  busy: {
    starting: 'Iniciando…',
    checking: 'Revisando…',
    fixing: 'Escribiendo…',
    'loading-users': 'Cargando usuarios…',
    previewing: 'Preparando…',
    sending: 'Enviando…',
    saving: 'Guardando…',
    testing: 'Probando…',
    clearing: 'Quitando…',
    'fetching-team': 'Obteniendo el equipo…',
    'writing-team': 'Escribiendo en la hoja…',
  },
  progress: (done, total) => `${number(done)} de ${number(total)}`,
});
