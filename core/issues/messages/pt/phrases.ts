/** Portuguese: the phrases that several parts of the catalogue are made of. */
import { phrasingIn } from '../phrasing.js';
import { unicodePattern } from '../../../text/unicode-pattern.js';

export const { number, plural, quoted, list, listed, few, either } = phrasingIn({
  language: 'pt-BR',
  quotes: ['“', '”'],
  comma: ', ',
  more: { one: 'mais #', many: 'mais #', other: 'mais #' },
});

// From a million on, a noun is joined to its number by "de".
export const people = (count: number): string => plural(count, { one: '# pessoa', many: '# de pessoas', other: '# pessoas' });
export const cells = (count: number): string => plural(count, { one: '# célula', many: '# de células', other: '# células' });
export const rows = (count: number): string => plural(count, { one: '# linha', many: '# de linhas', other: '# linhas' });

/** A title behind a colon: small, unless it begins with an abbreviation. */
export const inSentence = (title: string): string =>
  unicodePattern('^\\p{Lu}{2}', 'u').test(title) ? title : title.charAt(0).toLowerCase() + title.slice(1);

/** A text that begins a sentence. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What several summaries say of a plan. */
export const created = (count: number, leaders: number): string =>
  leaders > 0 && leaders < count
    ? plural(
        leaders,
        {
          one: 'Primeiro # líder, depois {people}',
          many: 'Primeiro # de líderes, depois {people}',
          other: 'Primeiro # líderes, depois {people}',
        },
        { people: people(count - leaders) },
      )
    : plural(count, { one: '# pessoa será criada', many: '# de pessoas serão criadas', other: '# pessoas serão criadas' });
export const staysOut = (count: number): string =>
  plural(count, {
    one: '# pessoa fica de fora até que os erros sejam corrigidos',
    many: '# de pessoas ficam de fora até que os erros sejam corrigidos',
    other: '# pessoas ficam de fora até que os erros sejam corrigidos',
  });
export const datesOpen = (heading: string): string => `A coluna “${heading}” não é enviada até você indicar como ler as datas`;
