/** Spanish: what the pane says of temporary passwords. */
import type { Strings } from '../../strings.js';
import type { Words } from './words.js';

export const passwordStrings = ({ number, plural, people }: Words): Strings['passwords'] => ({
  title: 'Contraseñas temporales',
  make: 'Generar contraseñas para',
  mode: {
    off: { label: 'Nadie', hint: 'Solo se envía lo que está en la hoja.' },
    blank: { label: 'Celdas en blanco', hint: 'Quien no tenga una en la hoja la recibe con el envío.' },
    all: { label: 'Todos', hint: 'Aunque haya otra en la hoja, cada persona nueva recibe una con el envío.' },
  },
  clearAfter: 'Borrar contraseñas tras el envío',
  clearAfterHint: 'Las de personas creadas. Aun así, el historial del archivo puede conservarlas.',
  plan: (mode, { counts, filledPasswords }) => {
    const fromSheet = `${number(filledPasswords)} de la hoja`;
    if (mode === 'off') return `${fromSheet}.`;
    const made = plural(mode === 'all' ? counts.create : counts.create - filledPasswords, {
      one: '# generada con el envío',
      many: '# generadas con el envío',
      other: '# generadas con el envío',
    });
    return mode === 'all' || filledPasswords === 0 ? `${made}.` : `${made}, ${fromSheet}.`;
  },
  made: (count) => `Contraseñas de ${people(count)}`,
  madeText: 'Generadas para este envío. Solo están en este panel y se pierden al cerrarlo. Quien abra el archivo puede leerlas.',
  show: 'Mostrar',
  hide: 'Ocultar',
  downloadName: 'Descargar contraseñas en CSV',
  copyName: 'Copiar contraseñas en CSV',
  forget: 'Olvidarlas',
  lost: (count) => `Nadie conoce las contraseñas de ${people(count)}`,
  lostText: 'Se cerró el panel que las generó, o la persona ya existía. Establezca en el destino una contraseña nueva para estas personas:',
  others: (count) => `y ${number(count)} más`,
  clearable: (count) =>
    plural(count, {
      one: '# contraseña enviada sigue en la hoja.',
      many: '# de contraseñas enviadas siguen en la hoja.',
      other: '# contraseñas enviadas siguen en la hoja.',
    }),
  clear: 'Vaciar estas celdas',
});
