/** Fields that rows need and that have no column. */
import type { MappedTable } from '../columns/apply-mapping.js';
import type { Field, FieldSet } from '../fields/field.js';
import { keyFields } from '../fields/key-fields.js';
import type { MissingColumns } from './roster-parts.js';

/** Required fields that have no column; what tells who a row is only where all of it is absent. */
export function missingFields(mapped: MappedTable, target: FieldSet, isRequired: (field: Field) => boolean): MissingColumns {
  if (mapped.table.headerRow < 0) return { toCreate: [], toUpdate: [] };
  const isAbsent = ({ key }: Field): boolean => !mapped.columnOf.has(key);
  const absent = target.fields.filter((field) => isRequired(field) && isAbsent(field));
  const identifiers = [...keyFields(target.fields)];
  const nobody = identifiers.every(isAbsent) ? identifiers.slice(0, 1) : [];
  const hasRecord = target.fields.some((field) => field.kind === 'record' && !isAbsent(field));
  return { toCreate: [...absent, ...nobody], toUpdate: hasRecord ? [] : nobody };
}
