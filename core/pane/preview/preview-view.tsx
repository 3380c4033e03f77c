/** The second step: what a send would do, row by row, and where it would go. */
import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { PlanWord, PreviewRow, PreviewView as Preview } from '../../session/state.js';
import { filterRows } from '../model/row-filter.js';
import { MessageBanner } from '../parts/banners.js';
import { Counts } from '../parts/counts.js';
import { usePane } from '../parts/context.js';
import { Empty } from '../parts/empty.js';
import { ResultDock, ResultList, usePlace } from '../parts/result-list.js';
import { View } from '../parts/view.js';
import { Destination } from './destination.js';
import { PLAN_SIGNS, PLAN_WORDS } from './plan-signs.js';
import { PreviewFoot } from './preview-foot.js';

/** The plan of the last preview, or the way to make one. */
export function PreviewView() {
  const pane = usePane();
  const { t } = pane;
  const { preview } = pane.state.value;
  if (preview !== null) return <Plan preview={preview} />;
  const busy = pane.busy.value;
  return (
    <View title={t.preview.title} foot={<PreviewFoot />}>
      {pane.working.value ? (
        <p class="muted">{busy === null ? ' ' : t.common.busy[busy.what]}</p>
      ) : (
        <Empty icon="question" title={t.preview.none}>
          <p>{t.preview.noneText}</p>
        </Empty>
      )}
    </View>
  );
}

function Plan({ preview }: { preview: Preview }) {
  const { t } = usePane();
  const word = useSignal<PlanWord | null>(null);
  const place = usePlace();
  const only = word.value;
  const rows = useMemo(() => (only === null ? preview.rows : filterRows(preview.rows, (row) => row.word === only)), [preview, only]);
  const signOf = (row: PreviewRow) => ({ ...PLAN_SIGNS[row.word], word: t.preview.word[row.word] });
  const list = { rows, place, signOf };
  return (
    <View title={t.preview.title} dock={<ResultDock label={t.preview.detail} {...list} />} foot={<PreviewFoot />}>
      <Counts
        label={t.preview.counts}
        pressed={only}
        onPress={(key) => {
          word.value = key as PlanWord | null;
          place.cursor.value = null;
          place.open.value = false;
        }}
        counts={PLAN_WORDS.filter((each) => each === 'create' || preview.counts[each] > 0).map((each) => ({
          key: each,
          count: preview.counts[each],
          label: t.preview.word[each],
          ...PLAN_SIGNS[each],
        }))}
      />
      {preview.warnings.map((warning) => (
        <MessageBanner key={warning.what} message={warning} tone="warning" />
      ))}
      {preview.summary.length > 0 && (
        <ul class="summary">
          {preview.summary.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <Destination preview={preview} />
      {rows.length > 0 && <ResultList label={t.preview.rows} {...list} />}
    </View>
  );
}
