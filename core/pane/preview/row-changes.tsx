/** What changes on a row, field by field, and the ways on from a row that stays behind. */
import type { ChangeView, PreviewRow } from '../../session/state.js';
import { Change } from '../parts/change.js';
import { usePane } from '../parts/context.js';
import { FixButtons } from '../parts/fix-button.js';
import { GoTo } from '../parts/go-to.js';

/** The rest of what a row of the preview says. */
export function RowMore({ row }: { row: PreviewRow }) {
  const { t } = usePane();
  return (
    <>
      {row.changes.length > 0 && (
        <dl class="changes" aria-label={t.preview.changes}>
          {row.changes.map((change) => (
            <FieldChange key={change.field} change={change} />
          ))}
        </dl>
      )}
      <FixButtons label={t.preview.fixes} fixes={row.fixes} title={row.person} />
    </>
  );
}

/** One field: its heading, its cell, its old and new value. */
function FieldChange({ change }: { change: ChangeView }) {
  return (
    <div>
      <dt class="spread">
        <bdi>{change.heading}</bdi>
        <GoTo cell={change.cell} />
      </dt>
      <dd>
        <Change change={change} whole />
      </dd>
    </div>
  );
}
