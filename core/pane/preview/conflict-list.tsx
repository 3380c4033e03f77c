/** Values that changed on the sheet and at the target since they were fetched: three values each, and the choice between two. */
import type { CellRef } from '../../ports/index.js';
import type { ConflictView, RowList } from '../../session/state.js';
import { cellName, shownText } from '../cell-text.js';
import { Button } from '../parts/button.js';
import { usePane } from '../parts/context.js';
import { GoTo } from '../parts/go-to.js';
import { useSome } from '../parts/some.js';

const SHOWN_AT_FIRST = 3;
/** A conflict is a card of six lines: many at once would be slow to draw and are not read anyway. */
const SHOWN_MORE = 20;

/** The conflicts, first the choice for all of them, then one by one. */
export function ConflictList({ conflicts }: { conflicts: RowList<ConflictView> }) {
  const { t } = usePane();
  const [shown, more] = useSome(conflicts.length, SHOWN_AT_FIRST, SHOWN_MORE);
  if (conflicts.length === 0) return null;
  const title = t.conflicts.title(conflicts.length);
  const each = Array.from({ length: shown }, (_, index) => conflicts.at(index));
  return (
    <section class="part causes" aria-label={title}>
      <h2 tabIndex={-1}>{title}</h2>
      <p class="muted">{t.conflicts.text}</p>
      <ul>
        {conflicts.length > 1 && (
          <li class="cause">
            <div class="cause-text">
              <p class="strong">{t.conflicts.forAll(conflicts.length)}</p>
              <Choices cells="all" of={t.conflicts.forAll(conflicts.length)} />
            </div>
          </li>
        )}
        {each.map((conflict) => (
          <Conflict key={cellName(conflict.cell)} conflict={conflict} />
        ))}
      </ul>
      {more}
    </section>
  );
}

function Conflict({ conflict }: { conflict: ConflictView }) {
  const { t } = usePane();
  const { heading, person, cell } = conflict;
  const values = [
    [t.conflicts.lastSeen, conflict.lastSeen],
    [t.conflicts.sheet, conflict.sheet],
    [t.conflicts.target, conflict.target],
  ] as const;
  return (
    <li class="cause">
      <div class="cause-text">
        <p class="spread">
          <span class="strong" dir="auto">
            {person}
          </span>
          <GoTo cell={cell} />
        </p>
        <p dir="auto">{heading}</p>
        <dl class="three">
          {values.map(([label, value]) => (
            <div key={label}>
              <dt class="muted">{label}</dt>
              <dd>{value === '' ? <em class="muted">{t.common.blank}</em> : <bdi>{shownText(value)}</bdi>}</dd>
            </div>
          ))}
        </dl>
        <Choices cells={[cell]} of={`${heading}, ${cellName(cell)}`} />
      </div>
    </li>
  );
}

/** The two ways out. `of` tells a reader what they are about. */
function Choices({ cells, of }: { cells: readonly CellRef[] | 'all'; of: string }) {
  const pane = usePane();
  const { t, session } = pane;
  const ways = [
    ['sheet', t.conflicts.keepSheet],
    ['target', t.conflicts.keepTarget],
  ] as const;
  return (
    <p class="cause-actions">
      {ways.map(([keep, words]) => (
        <Button
          key={keep}
          kind="text"
          label={t.common.labelled(words, of)}
          quietlyOff={pane.working.value}
          onClick={() => void pane.act(() => session.resolveConflicts(keep, cells))}
        >
          {words}
        </Button>
      ))}
    </p>
  );
}
