/** Spanish: what every part of the pane's words is made with: the formats of the language and the phrases that several views count in. */
import type { Formats } from '../../format.js';

export interface Words extends Formats {
  readonly people: (count: number) => string;
  readonly rows: (count: number) => string;
  readonly changes: (count: number) => string;
}

/** The formats with the counted phrases added. From a million on, a noun is joined to its number by "de". */
export function wordsFor(format: Formats): Words {
  const { plural } = format;
  return {
    ...format,
    people: (count) => plural(count, { one: '# persona', many: '# de personas', other: '# personas' }),
    rows: (count) => plural(count, { one: '# fila', many: '# de filas', other: '# filas' }),
    changes: (count) => plural(count, { one: '# cambio', many: '# de cambios', other: '# cambios' }),
  };
}
