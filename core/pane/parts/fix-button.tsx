/** A fix as a button: of one cell or row it is done at a press, of many it is laid out first. */
import type { Fix } from '../../session/state.js';
import type { Strings } from '../strings.js';
import { applyFix, sizeOf } from '../model/apply-fix.js';
import { Change } from './change.js';
import { usePane } from './context.js';

/** The fixes of one issue or row, each with what it would change. */
export function FixButtons({ label, fixes, title }: { label: string; fixes: readonly Fix[]; title: string }) {
  if (fixes.length === 0) return null;
  return (
    <ul class="fixes" aria-label={label}>
      {fixes.map((fix) => (
        <li key={fix.label}>
          <FixButton fix={fix} title={title} />
        </li>
      ))}
    </ul>
  );
}

/** One fix. */
export function FixButton({ fix, title }: { fix: Fix; title: string }) {
  const pane = usePane();
  const [cell] = fix.cells;
  const single = sizeOf(fix) <= 1;
  return (
    <button
      type="button"
      class="fix"
      onClick={() => {
        const offer = () => (pane.offer.value = { title, fixes: [fix], step: pane.step.peek() });
        if (!single) offer();
        else
          void pane.act(async () => {
            // A formula is shown before it is written over, also where there is only one.
            if (fix.cells.length > 0 && (await pane.session.formulasIn(fix)).length > 0) offer();
            else await applyFix(pane, fix);
          });
      }}
    >
      <span class="fix-label" dir="auto">
        {fix.label}
      </span>
      {single ? cell !== undefined && <Change change={cell} /> : <span class="muted">{fixTitle(pane.t, fix)}…</span>}
    </button>
  );
}

/** What a fix does, with the number of cells or rows. */
export function fixTitle(t: Strings, fix: Fix): string {
  const { cells, decision } = fix;
  return cells.length === 0 && decision !== undefined ? t.fix.decisionTitle(decision) : t.fix.title(cells.length);
}
