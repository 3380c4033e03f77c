/** Fields that can be made of other columns, and what would be made, with the values that tell the columns apart. */
import { addressOf, isEmailPattern } from '../../columns/email-pattern.js';
import { splitName } from '../../columns/person-name.js';
import type { MadeFrom } from '../../columns/sheet-reading.js';
import { headingKey } from '../../lexicon/heading-key.js';
import type { CheckView, ColumnView } from '../../session/state.js';

/** What a field can be made of: a part of whole names, or an address by a pattern. */
export type Making = 'first' | 'last' | 'email';

const MAKINGS: ReadonlyMap<string, Making> = new Map([
  ['firstName', 'first'],
  ['lastName', 'last'],
  ['email', 'email'],
]);
const FIELDS = { first: 'firstName', last: 'lastName' } as const;

/** How a field can be made; null where it has to have a column or a value. */
export const makingOf = (field: string): Making | null => MAKINGS.get(field) ?? null;

/** The field with the other part of a name. */
export const otherPart = (part: 'first' | 'last'): string => FIELDS[part === 'first' ? 'last' : 'first'];

/** The column with this heading, in the form in which it is kept. */
export const columnOfKey = (columns: readonly ColumnView[], key: string): ColumnView | undefined =>
  columns.find(({ heading }) => headingKey(heading) === key);

/** The column that most looks like whole names: one that is no field yet, if there is one. */
export function wholeNames(columns: readonly ColumnView[]): ColumnView | null {
  const names = columns.filter(
    ({ examples }) => examples.length > 0 && examples.every((text) => !/[\d@]/u.test(text) && splitName(text, 'first-last') !== null),
  );
  return names.find(({ field }) => field === null) ?? names[0] ?? null;
}

/** A pattern to begin with: the domain that addresses of the sheet have. */
export function firstPattern(columns: readonly ColumnView[]): string {
  const address = columns.flatMap(({ examples }) => examples).find((text) => /^[^\s@]+@[^\s@]+$/u.test(text));
  return `{first}.{last}@${address?.split('@')[1] ?? ''}`;
}

/** True for what would make something. */
export function isWhole(made: MadeFrom): boolean {
  return made.kind === 'name-part' ? made.heading !== '' : isEmailPattern(made.pattern.trim());
}

/** A few values as they would be made; empty where nothing would. */
export function madeExamples(check: Pick<CheckView, 'columns' | 'mapping'>, made: MadeFrom): string[] {
  if (!isWhole(made)) return [];
  if (made.kind === 'name-part') return namesOf(check.columns, made);
  const [firsts, lasts] = [namesIn(check, 'first'), namesIn(check, 'last')];
  const count = Math.max(firsts.length, lasts.length);
  const addresses = Array.from({ length: count }, (_, index) =>
    addressOf(made.pattern.trim(), firsts[index] ?? '', lasts[index] ?? '', 'long'),
  );
  return addresses.filter((address) => address !== '');
}

function namesOf(columns: readonly ColumnView[], made: Extract<MadeFrom, { kind: 'name-part' }>): string[] {
  const examples = columnOfKey(columns, made.heading)?.examples ?? [];
  return examples.map((text) => splitName(text, made.order)?.[made.part] ?? '').filter((name) => name !== '');
}

function namesIn({ columns, mapping }: Pick<CheckView, 'columns' | 'mapping'>, part: 'first' | 'last'): readonly string[] {
  const line = mapping.find(({ field }) => field === FIELDS[part]);
  if (line?.made?.kind === 'name-part') return namesOf(columns, line.made);
  return columns.find(({ column }) => column === line?.column)?.examples ?? [];
}
