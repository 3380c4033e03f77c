/** Fields by which people are known: the first address and the first ID. Further ones are values like any other. */
import type { Field } from './field.js';

const KEYS: readonly Field['kind'][] = ['email', 'employee-id'];

/** The fields of a target that tell who somebody is. */
export const keyFields = (fields: readonly Field[]): ReadonlySet<Field> =>
  new Set(KEYS.map((kind) => fields.find((field) => field.kind === kind)).filter((field) => field !== undefined));
