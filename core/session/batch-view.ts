/** Settings for all rows: fields without a column that are the same for everybody of a send. */
import type { MappingView } from './reading-state.js';

/** The fields that are set for all rows, in the order of the target: those that have a value, need one, or usually are. */
export function batchSettings(mapping: readonly MappingView[]): MappingView[] {
  return mapping.filter(({ source, mayHaveValue, required, inBatch, candidates }) => {
    if (source === 'value') return true;
    // What may stand in a column is asked for first.
    return source === 'none' && mayHaveValue && candidates.length === 0 && (required || inBatch !== undefined);
  });
}
