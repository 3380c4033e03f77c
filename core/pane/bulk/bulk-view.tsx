/** The edit of many rows: put together, shown cell by cell, written, and taken back from the same place. */
import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { BulkPreview } from '../../session/bulk-edit/bulk-state.js';
import type { CheckView } from '../../session/state.js';
import { Button } from '../parts/button.js';
import { usePane } from '../parts/context.js';
import { Empty } from '../parts/empty.js';
import { View } from '../parts/view.js';
import { WorkLabel } from '../parts/work-label.js';
import { EditOneByOne } from '../person/edit-person.js';
import { newDraft, readyChanges, withLine } from './bulk-draft.js';
import { BulkChanges } from './bulk-changes.js';
import { ChangeLine } from './change-line.js';
import { RowChoice } from './row-choice.js';

/** A cursor in a cell is a selection too; whoever wants to edit rows selects more than its one. */
const FEWEST_SELECTED = 2;

/** In the place of the check. Left by Back or Escape, to where one came from. */
export function BulkView() {
  const pane = usePane();
  const { t } = pane;
  const check = pane.check.value;
  if (check !== null && check.people > 0) return <BulkSteps check={check} />;
  const back = () => (pane.side.value = null);
  return (
    <div class="frame" onKeyDown={({ key }) => key === 'Escape' && back()}>
      <View title={t.bulk.title} foot={<Button onClick={back}>{t.common.back}</Button>}>
        <Empty icon="question" title={t.check.emptyTitle}>
          <p>{t.check.emptyText}</p>
        </Empty>
      </View>
    </div>
  );
}

function BulkSteps({ check }: { check: CheckView }) {
  const pane = usePane();
  const { t, session } = pane;
  const draft = useSignal(newDraft());
  const preview = useSignal<BulkPreview | null>(null);
  const { version } = check;
  const [fields, filters] = useMemo(() => [session.bulkFields(), session.bulkFilters()], [version]);
  const { spans, choice } = draft.value;
  const rows = useMemo(() => session.bulkRows(choice, spans ?? []), [version, choice, spans]);
  const changes = readyChanges(draft.value, fields);
  const readSelection = async () => {
    const told = await session.selectedRows();
    const now = draft.peek();
    const many = told !== null && session.bulkRows({ selected: true, values: {} }, told).length >= FEWEST_SELECTED;
    draft.value = { ...now, spans: told, choice: { ...now.choice, selected: now.isChosen ? now.choice.selected && told !== null : many } };
  };
  useEffect(() => void readSelection(), [pane.state.value.selection]);

  const back = () => {
    if (preview.peek() !== null) preview.value = null;
    else pane.side.value = null;
  };
  const show = () => (preview.value = session.previewBulk(rows, changes));
  const working = pane.working.value;
  return (
    <div
      class="frame"
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !pane.working.peek()) back();
      }}
    >
      {preview.value !== null ? (
        <BulkChanges preview={preview.value} onBack={back} />
      ) : (
        <View
          key="form"
          title={t.bulk.title}
          foot={
            <>
              <Button onClick={back}>{t.common.back}</Button>
              <Button kind="primary" off={rows.length === 0 || changes.length === 0 || check.stale} quietlyOff={working} onClick={show}>
                <WorkLabel what={['fixing']}>{t.bulk.show}</WorkLabel>
              </Button>
            </>
          }
        >
          {check.stale && <p class="banner warning">{t.check.stale}</p>}
          <UndoEdit />
          <RowChoice draft={draft} check={check} filters={filters} count={rows.length} onReadAgain={() => void readSelection()} />
          <EditOneByOne rows={rows} />
          {draft.value.changes.map((change) => (
            <ChangeLine key={change.id} draft={draft} change={change} fields={fields} />
          ))}
          <p class="note">
            <Button kind="text" onClick={() => (draft.value = withLine(draft.peek()))}>
              {t.bulk.another}
            </Button>
          </p>
        </View>
      )}
    </div>
  );
}

/** What was written last, and the way back. */
function UndoEdit() {
  const pane = usePane();
  const { t, session } = pane;
  const edit = pane.state.value.undoableEdit;
  if (edit === null) return null;
  const undo = async () => {
    await session.undoEdit();
    if (pane.problem.peek() === null) pane.announcer.say(t.bulk.undone);
  };
  return (
    <div class="banner">
      <div class="banner-text">
        <p>{t.bulk.undoable(edit.cells)}</p>
        <p>
          <Button kind="text" quietlyOff={pane.working.value} onClick={() => void pane.act(undo)}>
            {t.person.undo}
          </Button>
        </p>
      </div>
    </div>
  );
}
