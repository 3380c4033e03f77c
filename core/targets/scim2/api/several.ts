/** Attributes with several values, of which the roster holds one: the address, the telephone at work, the mobile. */
import { isObject, listOf, type Json } from '../../shared/json.js';
import { textOf } from './json.js';

const typeOf = (value: unknown): string => (isObject(value) && typeof value['type'] === 'string' ? value['type'].toLowerCase() : '');
const isPrimary = (value: unknown): boolean => isObject(value) && value['primary'] === true;

/** Place of the roster's value among all of them, or -1. */
type Choose = (values: readonly unknown[]) => number;

const firstOf = (values: readonly unknown[], ...tests: readonly ((value: unknown) => boolean)[]): number => {
  for (const test of tests) {
    const at = values.findIndex((value) => isObject(value) && textOf(value['value']) && test(value));
    if (at >= 0) return at;
  }
  return -1;
};

const CHOOSE: Readonly<Record<string, Choose>> = {
  email: (values) =>
    firstOf(
      values,
      isPrimary,
      (value) => typeOf(value) === 'work',
      () => true,
    ),
  phoneNumbers: (values) =>
    firstOf(
      values,
      (value) => typeOf(value) === 'work',
      (value) => typeOf(value) === '',
    ),
  mobile: (values) => firstOf(values, (value) => typeOf(value) === 'mobile'),
};

const NEW: Readonly<Record<string, Json>> = {
  email: { type: 'work', primary: true },
  phoneNumbers: { type: 'work' },
  mobile: { type: 'mobile' },
};

/** Fields that are one value of several, with the attribute. */
export const SEVERAL: ReadonlyMap<string, string> = new Map([
  ['email', 'emails'],
  ['phoneNumbers', 'phoneNumbers'],
  ['mobile', 'phoneNumbers'],
]);

/** The roster's value; null where there is none, undefined where the attribute has a form that nobody knows. */
export function readOne(field: string, values: unknown): string | null | undefined {
  if (values === undefined || values === null) return null;
  if (!Array.isArray(values)) return undefined;
  const chosen = (values as unknown[])[CHOOSE[field]?.(values) ?? -1];
  return isObject(chosen) ? textOf(chosen['value']) : null;
}

/** All values with the roster's one replaced, added or taken away; the others stay as they were told. */
export function withOne(field: string, values: unknown, value: string | null): readonly unknown[] {
  const all = [...listOf(values)];
  const at = CHOOSE[field]?.(all) ?? -1;
  const before = all[at];
  if (value === null) return all.filter((_, index) => index !== at);
  if (!isObject(before)) return [...all, { value, ...NEW[field] }];
  const { display: _shown, ...kept } = before; // it spells out the old value
  return all.map((each, index) => (index === at ? { ...kept, value } : each));
}
