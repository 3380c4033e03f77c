/** Fields by which people are known: the first address and the first ID, further ones are values like any other; and what they are called. */
import type { Field } from './field.js';

const KEYS: readonly Field['kind'][] = ['email', 'employee-id'];

/** The fields of a target that tell who somebody is. */
export const keyFields = (fields: readonly Field[]): ReadonlySet<Field> =>
  new Set(KEYS.map((kind) => fields.find((field) => field.kind === kind)).filter((field) => field !== undefined));

/** Keys of the fields with somebody's name, in the order in which it is said. */
export const NAME_FIELDS: readonly string[] = ['firstName', 'lastName'];
