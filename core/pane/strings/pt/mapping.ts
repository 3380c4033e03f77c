/** Portuguese: what the pane says about columns: which is which field, what is unsure, what words mean, what moved since last time. */
import type { Strings } from '../../strings.js';
import type { Words } from './words.js';

/** From where on a match is called so. */
const VERY_LIKELY = 0.9;
const LIKELY = 0.75;

export const mappingStrings = ({ number, plural, percent, rows }: Words): Strings['mapping'] => ({
  title: 'Colunas',
  summary: (matched, missing) => {
    const found = plural(matched, { one: '# reconhecida', many: '# reconhecidas', other: '# reconhecidas' });
    return missing === 0 ? found : `${found}, ${plural(missing, { one: '# ausente', many: '# ausentes', other: '# ausentes' })}`;
  },
  column: (letter) => `coluna ${letter}`,
  missing: 'não encontrada',
  required: 'obrigatória',
  unused: 'Não usadas',
  because: (reason, confidence) => {
    if (confidence >= 1) return reason;
    const sure = confidence >= VERY_LIKELY ? 'muito provável' : confidence >= LIKELY ? 'provável' : `talvez, ${percent(confidence)}`;
    return `${reason} · ${sure}`;
  },
  forAll: (value) => `“${value}” em todas as linhas`,
  change: 'Alterar',
  changeField: (field) => `Alterar: ${field}`,
  keep: 'Guardar estas colunas',
  kept: 'Colunas guardadas.',
  forget: 'Esquecer o que decidi',
  forgotten: 'Esquecido. As colunas foram lidas de novo.',

  batch: 'Definições para todas as linhas',
  batchHint: 'Estes campos não têm coluna. O que estiver aqui vale para todas as linhas.',
  batchCompany: 'Usar as definições da empresa',
  batchUnset: 'Não definido',
  loadExisting: 'Carregar de um usuário',
  loadHint: 'Copia os valores de um usuário.',
  loadWho: 'Nome, endereço ou ID',
  loadUse: (label) => `Usar: ${label}`,
  loadNobody: 'Ninguém encontrado.',
  loaded: 'Valores copiados.',

  questions: 'Perguntas sobre as colunas',
  progress: (at, of) => `Pergunta ${number(at)} de ${number(of)}`,
  which: (field) => `Qual coluna é ${field}?`,
  nowhere: (field) => `Nenhuma coluna contém ${field}. De onde vem o valor?`,
  needed: 'Sem isso, ninguém pode ser enviado.',
  candidates: 'Colunas possíveis',
  examples: (list) => `ex.: ${list.join(' · ')}`,
  noExamples: 'sem valores',
  none: 'Nenhuma destas',
  other: 'Outra coluna',
  oneValue: 'Um valor para todas as linhas',
  makeIt: 'Montar com outras colunas',
  later: 'Agora não',
  left: (count) =>
    plural(count, {
      one: '# pergunta sobre as colunas',
      many: '# de perguntas sobre as colunas',
      other: '# perguntas sobre as colunas',
    }),

  source: (field) => `De onde vem ${field}`,
  sources: {
    column: 'Uma coluna',
    value: 'Um valor para todas as linhas',
    made: 'Montado com outras colunas',
    none: 'De lugar nenhum',
  },
  columnOption: (letter, heading) => `${letter} · ${heading}`,
  takenOption: (letter, heading, field) => `${letter} · ${heading} (agora ${field})`,
  choose: 'Escolha…',
  value: 'Valor',
  apply: 'Aplicar',
  applied: (field) => `${field}: pronto.`,

  nameColumn: 'Coluna com nomes completos',
  order: 'Como os nomes estão escritos',
  orders: { 'first-last': 'Nome primeiro: Ann Lee', 'last-first': 'Sobrenome primeiro: Lee, Ann' },
  pattern: 'Padrão do endereço',
  patternHint: '{first} e {last} são o nome e o sobrenome; {f} e {l}, as primeiras letras deles.',
  live: (examples) => `Resultado: ${examples.join(' · ')}`,
  liveNone: 'Ainda sem resultado.',
  fromName: (heading, part) => (part === 'first' ? `nome tirado de “${heading}”` : `sobrenome tirado de “${heading}”`),
  fromPattern: (pattern) => `montado como ${pattern}`,

  words: (heading) => `O que estas palavras em “${heading}” significam?`,
  word: (shown) => `“${shown}”`,
  means: (meaning) => `significa ${meaning}`,
  wordsHint: 'Nenhuma célula é alterada. O significado fica guardado para esta pasta de trabalho.',
  suggestions: (word) => `“${word}” pode significar`,
  otherMeaning: (word) => `Outro significado de “${word}”`,
  anotherMeaning: 'Outro…',
  blankMeaning: 'deixar em branco',
  forgetWord: 'Esquecer',
  forgetWordOf: (word) => `Esquecer o que “${word}” significa`,
  takeOnly: 'Escolher onde só há uma sugestão',
  applyWords: (count) => plural(count, { one: 'Aplicar a # linha', many: 'Aplicar a # de linhas', other: 'Aplicar a todas as # linhas' }),
  applyNothing: 'Escolha o que significam',
  wordsDone: (count) => `Pronto: ${rows(count)}.`,
  meanings: (count) =>
    plural(count, {
      one: '# palavra lida como outra',
      many: '# de palavras lidas como outras',
      other: '# palavras lidas como outras',
    }),
  unknownWords: (count) =>
    plural(count, { one: '# palavra desconhecida', many: '# de palavras desconhecidas', other: '# palavras desconhecidas' }),

  drift: 'As colunas mudaram desde que você as confirmou',
  readSo: 'Ler assim',
  anew: 'Decidir de novo',
});
