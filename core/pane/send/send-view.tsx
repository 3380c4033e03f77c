/** The third step: how the send goes while it runs, and what became of each row. */
import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { Outcome, RunRow, RunView } from '../../session/state.js';
import { filterRows } from '../model/row-filter.js';
import { Counts } from '../parts/counts.js';
import { usePane } from '../parts/context.js';
import { EditPerson } from '../person/edit-person.js';
import { Empty } from '../parts/empty.js';
import { Icon } from '../parts/icon.js';
import { ResultDock, ResultList, usePlace } from '../parts/result-list.js';
import { View } from '../parts/view.js';
import { AfterRun } from './after-run.js';
import { OUTCOME_SIGNS, OUTCOMES } from './outcome-signs.js';
import { PasswordsAfter } from './passwords.js';
import { Progress } from './progress.js';
import { outcomeWord, signOf, titleOf } from './run-words.js';
import { SendFoot } from './send-foot.js';

/** The run that is on its way or was the last. */
export function SendView() {
  const pane = usePane();
  const { t } = pane;
  const { run, queue } = pane.state.value;
  if (run !== null) return <Run run={run} />;
  const busy = pane.busy.value;
  return (
    <View title={t.steps.send} foot={<SendFoot />}>
      {queue.current !== null ? (
        <p class="muted">{t.common.busy.sending}</p>
      ) : pane.working.value ? (
        <p class="muted">{busy === null ? ' ' : t.common.busy[busy.what]}</p>
      ) : (
        <Empty icon="question" title={t.send.none}>
          <p>{t.send.noneText}</p>
        </Empty>
      )}
    </View>
  );
}

function Run({ run }: { run: RunView }) {
  const { t, state } = usePane();
  const { passwords } = state.value;
  const outcome = useSignal<Outcome | null>(null);
  const place = usePlace();
  const ended = run.state === 'ended';
  // While rows still change their outcome, a filter would make them slip away under the reader.
  const only = ended ? outcome.value : null;
  const rows = useMemo(() => (only === null ? run.rows : filterRows(run.rows, (row) => row.outcome === only)), [run.rows, only]);
  const list = { rows, place, signOf: (row: RunRow) => signOf(row, run, t) };
  const press = (key: string | null) => {
    outcome.value = key as Outcome | null;
    place.cursor.value = null;
    place.open.value = false;
  };
  const shown = OUTCOMES.filter((each) => each === 'succeeded' || each === 'failed' || run.outcomes[each] > 0);
  const more = (row: RunRow) => (
    <>
      <Undone row={row} />
      {ended && isOpen(row) && <EditPerson row={row.sheetRow} name={row.person} rows={() => openRows(run)} />}
    </>
  );
  const dock = <ResultDock label={t.send.detail} more={more} {...list} />;
  return (
    <View title={titleOf(run, t)} dock={dock} foot={<SendFoot />}>
      {(!ended || run.done < run.total) && <Progress run={run} />}
      {run.strict && run.kind === 'send' && !ended && <p class="muted">{t.send.strictText}</p>}
      <Counts
        label={t.send.counts}
        pressed={only}
        {...(ended ? { onPress: press } : {})}
        counts={shown.map((each) => ({ key: each, count: run.outcomes[each], label: outcomeWord(each, run, t), ...OUTCOME_SIGNS[each] }))}
      />
      {run.outcomes.unknown > 0 && <p class="muted">{t.send.unknownText}</p>}
      {ended && passwords !== null && <PasswordsAfter passwords={passwords} />}
      {ended && <AfterRun run={run} />}
      {rows.length > 0 && <ResultList label={t.send.results} {...list} />}
    </View>
  );
}

const isOpen = ({ outcome, sheetRow }: RunRow): boolean => outcome !== 'succeeded' && sheetRow > 0;

/** The rows of a run that are not done, in their order. */
function openRows({ rows }: RunView): readonly number[] {
  const open = filterRows(rows, isOpen);
  return Array.from({ length: open.length }, (_, at) => open.at(at).sheetRow);
}

/** What became of taking the row back, where somebody tried. */
function Undone({ row: { undone } }: { row: RunRow }) {
  const { t } = usePane();
  if (undone === null) return null;
  const word = undone.ok ? t.send.undone : t.send.notUndone;
  return (
    <p dir="auto">
      <Icon name={undone.ok ? 'done' : 'warning'} tone={undone.ok ? 'good' : 'warning'} /> {word}
      {undone.detail !== '' && `: ${undone.detail}`}
    </p>
  );
}
