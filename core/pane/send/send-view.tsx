/** The third step: how the send goes while it runs, and what became of each row. */
import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { Outcome, RunRow, RunView } from '../../session/state.js';
import { filterRows } from '../model/row-filter.js';
import { Counts } from '../parts/counts.js';
import { usePane } from '../parts/context.js';
import { Empty } from '../parts/empty.js';
import { ResultDock, ResultList, usePlace } from '../parts/result-list.js';
import { View } from '../parts/view.js';
import type { Strings } from '../strings.js';
import { OUTCOME_SIGNS, OUTCOMES } from './outcome-signs.js';
import { Progress } from './progress.js';
import { SendFoot } from './send-foot.js';

/** The run that is on its way or was the last. */
export function SendView() {
  const pane = usePane();
  const { t } = pane;
  const { run } = pane.state.value;
  if (run !== null) return <Run run={run} />;
  const busy = pane.busy.value;
  return (
    <View title={t.steps.send} foot={<SendFoot />}>
      {pane.working.value ? (
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
  const { t } = usePane();
  const outcome = useSignal<Outcome | null>(null);
  const place = usePlace();
  const ended = run.state === 'ended';
  // While rows still change their outcome, a filter would make them slip away under the reader.
  const only = ended ? outcome.value : null;
  const rows = useMemo(() => (only === null ? run.rows : filterRows(run.rows, (row) => row.outcome === only)), [run.rows, only]);
  const signOf = (row: RunRow) => ({ ...OUTCOME_SIGNS[row.outcome], word: t.send.outcome[row.outcome] });
  const list = { rows, place, signOf };
  const press = (key: string | null) => {
    outcome.value = key as Outcome | null;
    place.cursor.value = null;
    place.open.value = false;
  };
  const shown = OUTCOMES.filter((each) => each === 'succeeded' || each === 'failed' || run.outcomes[each] > 0);
  return (
    <View title={titleOf(run, t)} dock={<ResultDock label={t.send.detail} {...list} />} foot={<SendFoot />}>
      {(!ended || run.done < run.total) && <Progress run={run} />}
      <Counts
        label={t.send.counts}
        pressed={only}
        {...(ended ? { onPress: press } : {})}
        counts={shown.map((each) => ({ key: each, count: run.outcomes[each], label: t.send.outcome[each], ...OUTCOME_SIGNS[each] }))}
      />
      {run.outcomes.unknown > 0 && <p class="muted">{t.send.unknownText}</p>}
      {rows.length > 0 && <ResultList label={t.send.results} {...list} />}
    </View>
  );
}

/** The heading says how things stand, so that one glance is enough. */
function titleOf(run: RunView, t: Strings): string {
  if (run.state === 'sending') return t.send.sending(run.total);
  if (run.state === 'waiting') return t.send.waiting;
  if (run.state === 'stopping') return t.send.stopping;
  if (run.stopped !== null || run.outcomes.cancelled > 0) return t.send.stopped;
  return run.outcomes.succeeded === run.total ? t.send.allSent(run.total) : t.send.ended;
}
