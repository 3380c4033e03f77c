/** A plan that was previewed: its counts, what needs a decision, what to know before a send, and its rows. */
import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { PlanWord, PreviewRow, PreviewView } from '../../session/state.js';
import { filterRows } from '../model/row-filter.js';
import { MessageBanner } from '../parts/banners.js';
import { Button } from '../parts/button.js';
import { Counts } from '../parts/counts.js';
import { usePane } from '../parts/context.js';
import { FixButtons } from '../parts/fix-button.js';
import { Icon } from '../parts/icon.js';
import { ResultDock, ResultList, usePlace } from '../parts/result-list.js';
import { View } from '../parts/view.js';
import { BlankList } from './blank-list.js';
import { CellDock, useSelectedChange } from './cell-dock.js';
import { ConflictList } from './conflict-list.js';
import { Destination } from './destination.js';
import { PLAN_SIGNS, PLAN_WORDS } from './plan-signs.js';
import { PreviewFoot } from './preview-foot.js';
import { RowMore } from './row-changes.js';
import { TodoList } from './todo-list.js';

/** A preview of a send, or of what takes one back. */
export function Plan({ preview }: { preview: PreviewView }) {
  const { t, state } = usePane();
  const word = useSignal<PlanWord | null>(null);
  const place = usePlace();
  const only = word.value;
  // Whoever does not change is counted, and listed when asked for: a handful of changes must not be looked for among thousands.
  const rows = useMemo(
    () => filterRows(preview.rows, ({ word: each }) => (only === null ? each !== 'unchanged' : each === only)),
    [preview, only],
  );
  const { counts, irreversible } = preview;
  const undo = preview.kind === 'undo';
  const wordOf = (each: PlanWord) => (undo && each === 'update' ? t.preview.undoWord : t.preview.word[each]);
  const signOf = (row: PreviewRow) => ({ ...PLAN_SIGNS[row.word], word: wordOf(row.word) });
  const brief = counts.update === 0;
  const index = place.open.value ? place.cursor.value : null;
  const selected = useSelectedChange(preview, place, index !== null && index < rows.length ? rows.at(index).sheetRow : null);
  const list = { rows, place, signOf };
  /** What this send is about shows even where it is none. */
  const main = undo || state.value.mode === 'update' ? 'update' : 'create';
  const dock =
    selected.change !== null ? (
      <CellDock selected={selected} brief={brief} />
    ) : (
      <ResultDock label={t.preview.detail} brief={brief} more={(row) => <RowMore row={row} />} {...list} />
    );
  return (
    <View title={undo ? t.preview.undoTitle : t.preview.title} dock={dock} foot={<PreviewFoot preview={preview} />}>
      <Counts
        label={t.preview.counts}
        pressed={only}
        onPress={(key) => {
          word.value = key as PlanWord | null;
          place.cursor.value = null;
          place.open.value = false;
        }}
        counts={PLAN_WORDS.filter((each) => each === main || counts[each] > 0).map((each) => ({
          key: each,
          count: counts[each],
          label: wordOf(each),
          ...PLAN_SIGNS[each],
        }))}
      />
      {preview.warnings.map((warning) => (
        <MessageBanner key={warning.what} message={warning} tone="warning" />
      ))}
      {preview.seats !== null && (
        <>
          <MessageBanner message={preview.seats.message} tone="warning" />
          <FixButtons label={preview.seats.message.what} fixes={[preview.seats.fix]} title={preview.seats.message.what} />
        </>
      )}
      {irreversible.length > 0 && (
        <section class="banner warning" aria-label={undo ? t.preview.stays : t.preview.irreversible}>
          <Icon name="warning" />
          <div class="banner-text">
            <p class="strong">{undo ? t.preview.stays : t.preview.irreversible}</p>
            {irreversible.map((line) => (
              <p key={line} dir="auto">
                {line}
              </p>
            ))}
          </div>
        </section>
      )}
      <ConflictList conflicts={preview.conflicts} />
      {preview.summary.length > 0 && (
        <ul class="summary">
          {preview.summary.map((line) => (
            <li key={line} dir="auto">
              {line}
            </li>
          ))}
        </ul>
      )}
      <TodoList todo={preview.todo} />
      <BlankList blanks={preview.blanks} />
      <Absent count={preview.absent} />
      <Destination preview={preview} />
      {rows.length > 0 && <ResultList label={t.preview.rows} {...list} />}
    </View>
  );
}

/** Who is on no row. Nothing happens to them; a list of them is all that is offered. */
function Absent({ count }: { count: number }) {
  const pane = usePane();
  const { t, session } = pane;
  if (count === 0) return null;
  return (
    <div class="note">
      <p class="muted">{t.preview.absent(count)}</p>
      <Button kind="text" quietlyOff={pane.working.value} onClick={() => void pane.act(() => session.listAbsent())}>
        {t.preview.listAbsent}
      </Button>
    </div>
  );
}
