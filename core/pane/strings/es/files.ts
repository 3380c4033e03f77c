/** Spanish: what the pane says of files that are handed on: for those who upload by hand, and for people who read. */
import type { Strings } from '../../strings.js';
import type { Words } from './words.js';

export const fileStrings = ({ plural }: Words): Strings['files'] => ({
  title: 'Archivos',
  kind: {
    upload: {
      name: 'Archivo de carga',
      hint: 'Filas sin errores, como las admite la página de carga.',
      none: 'Primero revise la hoja de nuevo.',
    },
    template: {
      name: 'Plantilla',
      hint: 'Solo los encabezados de la página de carga.',
      none: 'Este destino no tiene página de carga.',
    },
    issues: {
      name: 'Problemas en CSV',
      hint: 'Todo lo que se encontró, para leer o compartir.',
      none: 'Primero revise la hoja de nuevo.',
    },
    failures: {
      name: 'Fallos en CSV',
      hint: 'Lo que el último envío dejó sin hacer, con los motivos.',
      none: 'Ningún envío dejó nada sin hacer.',
    },
  },
  notes: 'Lo que conviene saber antes',
  ready: (count) => plural(count, { one: 'Listo, con # nota.', many: 'Listo, con # de notas.', other: 'Listo, con # notas.' }),
  download: 'Descargar',
  downloadName: (name) => `Descargar ${name}`,
  copy: 'Copiar',
  copyName: (name) => `Copiar el texto de ${name}`,
  sheet: 'Hoja nueva',
  sheetName: (name) => `Pasar ${name} a una hoja nueva`,
  copied: 'Copiado.',
  notCopied: 'Aquí no se pudo copiar.',
  laidOut: 'Está en una hoja nueva, con todas las celdas como texto.',
  ways: 'Si no se descarga nada, esta aplicación no permite descargas: copie el texto, o use una hoja nueva y guárdela desde ahí.',
});
