/** Does what was decided of a field. What it came from before is taken back, so that it cannot come up again behind the new one. */
import type { MadeFrom } from '../../columns/sheet-reading.js';
import type { CheckView, FieldSource, MappingView } from '../../session/state.js';
import type { PaneModel } from '../model/pane-model.js';
import { otherPart } from './made-examples.js';

export interface Decision {
  readonly source: FieldSource;
  /** 1-based sheet column. */
  readonly column: number | null;
  readonly value: string;
  readonly made: MadeFrom | null;
}

/** Takes the new source; a whole name that gives one part gives the other too, where that has nothing yet. */
export async function takeSource({ session }: PaneModel, check: CheckView, line: MappingView, decision: Decision): Promise<void> {
  const { field, source: before } = line;
  const { source, column, value, made } = decision;
  if (before === 'value' && source !== 'value') await session.setColumnValue(field, '');
  if (before === 'made' && source !== 'made') await session.makeColumn(field, null);
  if (source === 'column') await session.chooseColumn(field, column);
  else if (before === 'column') await session.chooseColumn(field, null);
  if (source === 'value') await session.setColumnValue(field, value);
  if (source !== 'made' || made === null) return;
  await session.makeColumn(field, made);
  if (made.kind !== 'name-part') return;
  const other = otherPart(made.part);
  const lacks = check.mapping.some((each) => each.field === other && each.source === 'none');
  if (lacks) await session.makeColumn(other, { ...made, part: made.part === 'first' ? 'last' : 'first' });
}
