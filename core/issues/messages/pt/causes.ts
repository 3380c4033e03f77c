/** Portuguese: causes, what mends many cells at once, and why that needs nobody to decide. */
import type { Catalogue } from '../spoken.js';
import { cells, inSentence, plural } from './phrases.js';

export const causes: Catalogue['causes'] = {
  column: (title, heading) => `${heading}: ${inSentence(title)}`,
  alike: (title, heading, example, count) => `${heading}: ${inSentence(title)}, como “${example}”, em ${cells(count)}`,
  copies: (rows) =>
    plural(rows, {
      one: '# linha repete outra, palavra por palavra',
      many: '# de linhas repetem outras, palavra por palavra',
      other: '# linhas repetem outras, palavra por palavra',
    }),
  safe: {
    label: (count) => `Corrigir ${cells(count)}`,
    blanks: (count) => `Espaços no início ou no fim, ${cells(count)}: eles não são enviados de qualquer forma`,
    invisible: (count) => `Caracteres invisíveis, ${cells(count)}: ninguém os digitou de propósito, e o que se vê não muda`,
    spelling: (count) => `Maiúsculas e espaços em palavras conhecidas, ${cells(count)}: só uma palavra conhecida tem essas letras`,
    date: (count) => `Datas em outro formato, ${cells(count)}: só podem ser lidas de uma forma`,
    zeros: (count) => `Zeros à esquerda nos líderes, ${cells(count)}: só uma pessoa tem esses dígitos`,
  },
  formulasKept: (count) => ({
    what: plural(count, {
      one: '# célula com fórmula ficou como está.',
      many: '# de células com fórmulas ficaram como estão.',
      other: '# células com fórmulas ficaram como estão.',
    }),
    why: 'Os valores delas vêm de outro lugar.',
    todo: 'Altere os valores na origem ou aplique a correção de novo e permita substituir fórmulas.',
  }),
};
