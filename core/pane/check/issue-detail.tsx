/** One issue in full: what, why, what to do, and the fixes, each with the change that it would write. */
import type { Fix } from '../../session/state.js';
import { Button } from '../parts/button.js';
import { Change } from '../parts/change.js';
import { usePane } from '../parts/context.js';
import { Dock } from '../parts/dock.js';
import { Icon } from '../parts/icon.js';
import { cellOf } from '../model/locate.js';
import { IssuePlace } from './issue-rows.js';

/** The issue under the cursor while it is open, else nothing. Fixes come before the reasons: they are why it was opened. */
export function IssueDetail() {
  const pane = usePane();
  const { t, walk } = pane;
  const issue = walk.current.value;
  if (!walk.open.value || issue === null) return null;
  const { what, why, todo } = issue.message;
  return (
    <Dock
      label={t.check.detail}
      row={issue.id}
      onClose={() => (walk.open.value = false)}
      goTo={
        cellOf(issue) !== null && (
          <Button kind="text" onClick={walk.goToCell}>
            {t.check.goToCell}
          </Button>
        )
      }
      title={
        <>
          <Icon name={issue.level} tone={issue.level} />
          <span class="hidden">{t.common.level[issue.level]}: </span>
          <span class="cut">
            <IssuePlace issue={issue} />
          </span>
        </>
      }
    >
      <p class="strong" dir="auto">
        {what}
      </p>
      {issue.fixes.length > 0 && (
        <ul class="fixes" aria-label={t.check.fixes}>
          {issue.fixes.map((fix) => (
            <li key={fix.label}>
              <FixButton fix={fix} title={what} />
            </li>
          ))}
        </ul>
      )}
      <p dir="auto">{why}</p>
      <p dir="auto">{todo}</p>
    </Dock>
  );
}

/** A fix of one cell shows its change here and is written at a press; one of many cells is laid out first. */
function FixButton({ fix, title }: { fix: Fix; title: string }) {
  const pane = usePane();
  const [only, ...others] = fix.cells;
  const single = only !== undefined && others.length === 0;
  return (
    <button
      type="button"
      class="fix"
      onClick={() => {
        if (single) void pane.act(() => pane.session.applyFix(fix));
        else pane.offer.value = { title, fixes: [fix] };
      }}
    >
      <span class="fix-label">{fix.label}</span>
      {single ? <Change cell={only} named={false} /> : <span class="muted">{pane.t.fix.title(fix.cells.length)}…</span>}
    </button>
  );
}
