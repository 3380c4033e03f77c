/** The second step: what a send would do, row by row, and where it would go. */
import { useRef } from 'preact/hooks';
import type { PreviewView as Preview } from '../../session/state.js';
import { usePane } from '../parts/context.js';
import { Empty } from '../parts/empty.js';
import { View } from '../parts/view.js';
import { Plan } from './plan.js';
import { PreviewFoot } from './preview-foot.js';

/** The plan of the last preview, or the way to make one. */
export function PreviewView() {
  const pane = usePane();
  const { t } = pane;
  const kept = useRef<Preview | null>(null);
  const working = pane.working.value;
  // What is decided in a preview makes it anew. Until that is done the old one stays in its place, so that nothing jumps.
  if (!working) kept.current = pane.state.value.preview;
  const preview = pane.state.value.preview ?? kept.current;
  // A new key: what was filtered and chosen in the preview of a send says nothing of the one that takes it back.
  if (preview !== null) return <Plan key={preview.kind} preview={preview} />;
  const busy = pane.busy.value;
  return (
    <View title={t.preview.title} foot={<PreviewFoot preview={null} />}>
      {working ? (
        <p class="muted">{busy === null ? ' ' : t.common.busy[busy.what]}</p>
      ) : (
        <Empty icon="question" title={t.preview.none}>
          <p>{t.preview.noneText}</p>
        </Empty>
      )}
    </View>
  );
}
