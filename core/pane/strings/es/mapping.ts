/** Spanish: what the pane says about columns: which is which field, what is unsure, what words mean, what moved since last time. */
import type { Strings } from '../../strings.js';
import type { Words } from './words.js';

/** From where on a match is called so. */
const VERY_LIKELY = 0.9;
const LIKELY = 0.75;

export const mappingStrings = ({ number, plural, percent, rows }: Words): Strings['mapping'] => ({
  title: 'Columnas',
  summary: (matched, missing) => {
    const found = plural(matched, { one: '# encontrada', many: '# encontradas', other: '# encontradas' });
    return missing === 0 ? found : `${found}, ${plural(missing, { one: 'falta #', many: 'faltan #', other: 'faltan #' })}`;
  },
  column: (letter) => `columna ${letter}`,
  missing: 'sin columna',
  required: 'obligatorio',
  unused: 'Sin usar',
  because: (reason, confidence) => {
    if (confidence >= 1) return reason;
    const sure = confidence >= VERY_LIKELY ? 'muy probable' : confidence >= LIKELY ? 'probable' : `quizá, ${percent(confidence)}`;
    return `${reason} · ${sure}`;
  },
  forAll: (value) => `“${value}” para todas las filas`,
  change: 'Cambiar',
  changeField: (field) => `Cambiar: ${field}`,
  keep: 'Recordar estas columnas',
  kept: 'Columnas recordadas.',
  forget: 'Olvidar lo decidido',
  forgotten: 'Olvidado. Las columnas se leyeron de nuevo.',

  batch: 'Ajustes para todas las filas',
  batchHint: 'Estos campos no tienen columna. Lo que figure aquí vale para todas las filas.',
  batchCompany: 'Usar los ajustes de la empresa',
  batchUnset: 'Sin definir',
  loadExisting: 'Cargar de un usuario',
  loadHint: 'Copia los valores de un usuario.',
  loadWho: 'Nombre, correo o ID',
  loadUse: (label) => `Usar: ${label}`,
  loadNobody: 'No se encontró a nadie.',
  loaded: 'Valores copiados.',

  questions: 'Preguntas sobre las columnas',
  progress: (at, of) => `Pregunta ${number(at)} de ${number(of)}`,
  which: (field) => `¿Qué columna es ${field}?`,
  nowhere: (field) => `Ninguna columna es ${field}. ¿De dónde sale?`,
  needed: 'Sin este dato no se puede enviar a nadie.',
  candidates: 'Columnas posibles',
  examples: (list) => `p. ej., ${list.join(' · ')}`,
  noExamples: 'sin valores',
  none: 'Ninguna de estas',
  other: 'Otra columna',
  oneValue: 'Un valor para todas las filas',
  makeIt: 'Crearlo a partir de otras columnas',
  later: 'Ahora no',
  left: (count) =>
    plural(count, {
      one: '# pregunta sobre las columnas',
      many: '# de preguntas sobre las columnas',
      other: '# preguntas sobre las columnas',
    }),

  source: (field) => `De dónde sale ${field}`,
  sources: {
    column: 'Una columna',
    value: 'Un valor para todas las filas',
    made: 'A partir de otras columnas',
    none: 'De ninguna parte',
  },
  columnOption: (letter, heading) => `${letter} · ${heading}`,
  takenOption: (letter, heading, field) => `${letter} · ${heading} (ahora ${field})`,
  choose: 'Elegir…',
  value: 'Valor',
  apply: 'Aplicar',
  applied: (field) => `${field}: hecho.`,

  nameColumn: 'Columna con nombres completos',
  order: 'Cómo están escritos los nombres',
  orders: { 'first-last': 'Primero el nombre: Ann Lee', 'last-first': 'Primero el apellido: Lee, Ann' },
  pattern: 'Patrón de la dirección',
  patternHint: '{first} y {last} representan el nombre y el apellido; {f} y {l}, sus iniciales.',
  live: (examples) => `Resultado: ${examples.join(' · ')}`,
  liveNone: 'Todavía no da ningún resultado.',
  fromName: (heading, part) => (part === 'first' ? `nombre tomado de “${heading}”` : `apellido tomado de “${heading}”`),
  fromPattern: (pattern) => `según el patrón ${pattern}`,

  words: (heading) => `¿Qué significan estas palabras de “${heading}”?`,
  word: (shown) => `“${shown}”`,
  means: (meaning) => `significa ${meaning}`,
  wordsHint: 'No se cambia ninguna celda. Lo que significa cada palabra se recuerda para este libro.',
  suggestions: (word) => `“${word}” puede significar`,
  otherMeaning: (word) => `Otro significado de “${word}”`,
  anotherMeaning: 'Otro…',
  blankMeaning: 'dejar en blanco',
  forgetWord: 'Olvidar',
  forgetWordOf: (word) => `Olvidar qué significa “${word}”`,
  takeOnly: 'Elegir donde solo hay una sugerencia',
  applyWords: (count) => plural(count, { one: 'Aplicar a # fila', many: 'Aplicar a # de filas', other: 'Aplicar a las # filas' }),
  applyNothing: 'Elija qué significan',
  wordsDone: (count) => `Hecho en ${rows(count)}.`,
  meanings: (count) =>
    plural(count, {
      one: '# palabra leída como otra',
      many: '# de palabras leídas como otras',
      other: '# palabras leídas como otras',
    }),
  unknownWords: (count) =>
    plural(count, { one: '# palabra desconocida', many: '# de palabras desconocidas', other: '# palabras desconocidas' }),

  drift: 'Las columnas cambiaron desde que las confirmó',
  readSo: 'Leerlas así',
  anew: 'Decidir de nuevo',
});
