/** How far a run is, as a bar; readers hear the numbers. */
import { usePane } from '../parts/context.js';

/** The share of all that is done, from 0 to 1. */
export const shareOf = (done: number, total: number): number => (total === 0 ? 0 : done / total);

/** The bar alone: its numbers stand beside it. */
export function Bar({ done, total }: { done: number; total: number }) {
  const { t } = usePane();
  return (
    <div
      class="bar"
      role="progressbar"
      aria-label={t.send.progress}
      aria-valuemin={0}
      aria-valuemax={total}
      aria-valuenow={done}
      aria-valuetext={t.common.progress(done, total)}
    >
      <div style={{ inlineSize: `${100 * shareOf(done, total)}%` }} />
    </div>
  );
}
