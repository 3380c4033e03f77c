/** Every cell that an edit of many rows would write, old and new, and what the new values would bring, before anything is written. */
import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { BulkCell, BulkPreview } from '../../session/bulk-edit/bulk-state.js';
import { useFormulas } from '../model/use-formulas.js';
import { Button } from '../parts/button.js';
import { Change } from '../parts/change.js';
import { usePane } from '../parts/context.js';
import { Icon } from '../parts/icon.js';
import { View } from '../parts/view.js';
import { VirtualList } from '../parts/virtual-list.js';
import { WorkLabel } from '../parts/work-label.js';

/** More are counted, not listed: the check lists them once they are written. */
const MOST_ISSUES = 30;

interface BulkChangesProps {
  readonly preview: BulkPreview;
  readonly onBack: () => void;
}

/** Only Write writes. Formulas stay. */
export function BulkChanges({ preview, onBack }: BulkChangesProps) {
  const pane = usePane();
  const { t } = pane;
  const { cells } = preview;
  const cursor = useSignal<number | null>(null);
  const formulas = useFormulas(pane.session, useMemo(() => ({ label: '', cells }), [cells])); // prettier-ignore
  const written = cells.length - formulas.size;
  async function write() {
    await pane.session.editCells(cells);
    if (pane.problem.peek() !== null) return;
    onBack();
    pane.announcer.say(t.fix.done(pane.state.peek().undoableEdit?.cells ?? 0));
  }
  const foot = (
    <>
      <Button quietlyOff={pane.working.value} onClick={onBack}>
        {t.common.back}
      </Button>
      <Button kind="primary" off={written === 0} quietlyOff={pane.working.value} onClick={() => void pane.act(write)}>
        <WorkLabel what={['fixing']}>{t.bulk.write(written)}</WorkLabel>
      </Button>
    </>
  );
  const headings = new Set(cells.map(({ heading }) => heading));
  const places = t.bulk.inRows(preview.rows, preview.chosen);
  const rows = { length: cells.length, at: (index: number) => cells[index] };
  return (
    <View key="changes" title={t.fix.title(written)} subtitle={[...(headings.size === 1 ? headings : []), places].join(' · ')} foot={foot}>
      {preview.unreadable > 0 && <p class="banner warning">{t.bulk.unreadable(preview.unreadable)}</p>}
      {formulas.size > 0 && (
        <p class="banner warning" role="status">
          {t.bulk.formulas(formulas.size)}
        </p>
      )}
      {cells.length === 0 ? <p>{t.bulk.nothing}</p> : <Brought preview={preview} />}
      {cells.length > 0 && (
        <VirtualList
          label={t.fix.list}
          rows={rows}
          cursor={cursor.value}
          chosen={null}
          onCursor={(index) => (cursor.value = index)}
          onChoose={(index) => {
            cursor.value = index;
            const cell = cells[index];
            if (cell) void pane.session.reveal({ row: cell.row, column: cell.column });
          }}
          drawRow={(cell) => cell !== undefined && <CellLine cell={cell} isNamed={headings.size > 1} isFormula={formulas.has(cell)} />}
        />
      )}
    </View>
  );
}

interface CellLineProps {
  readonly cell: BulkCell;
  /** True where the cells are of several columns. */
  readonly isNamed: boolean;
  readonly isFormula: boolean;
}

function CellLine({ cell, isNamed, isFormula }: CellLineProps) {
  const { t } = usePane();
  const said = [...(isNamed ? [cell.heading] : []), ...(isFormula ? [t.fix.formula] : [])];
  return (
    <>
      <Change change={{ from: cell.shown, to: cell.to }} cell={cell} />
      {said.length > 0 && <span class="muted bulk-column">{said.join(' · ')}</span>}
    </>
  );
}

/** The issues of the new values: what the check would say once they are written. */
function Brought({ preview: { issues, errors, warnings } }: { preview: BulkPreview }) {
  const { t } = usePane();
  if (issues.length === 0)
    return (
      <p>
        <Icon name="done" tone="good" /> {t.bulk.clean}
      </p>
    );
  const counted = [...(errors > 0 ? [t.bulk.errors(errors)] : []), ...(warnings > 0 ? [t.bulk.warnings(warnings)] : [])];
  const listed = Array.from({ length: Math.min(issues.length, MOST_ISSUES) }, (_, index) => issues.at(index));
  return (
    <details class="fold" open={errors > 0}>
      <summary>
        <h2>{t.bulk.brings}</h2> <span class="muted">{t.common.list(counted)}</span>
      </summary>
      <ul class="told">
        {listed.map(({ id, level, row, message }) => (
          <li key={id} dir="auto">
            <Icon name={level} tone={level} /> {row !== null && <span class="muted">{t.common.rowNumber(row)}: </span>}
            {message.what}
          </li>
        ))}
        {issues.length > MOST_ISSUES && <li class="muted">{t.bulk.more(issues.length - MOST_ISSUES)}</li>}
      </ul>
    </details>
  );
}
