/** Portuguese: what the pane says around everything that is known of one cell. */
import type { Strings } from '../../strings.js';

export const explainStrings = (): Strings['explain'] => ({
  ask: 'O que há com esta célula?',
  askSelected: (cell) => `O que há com ${cell}?`,
  cell: 'A célula',
  shown: 'Mostra',
  held: 'Contém',
  sent: 'É enviado como',
  field: 'É lido como',
  why: 'Motivo',
  notSent: 'nada',
  here: 'Problemas desta célula',
  none: 'Não há nada errado com esta célula.',
  others: 'Outros problemas desta linha',
  person: 'A pessoa',
  gone: 'Não há mais ninguém nesta linha.',
});
