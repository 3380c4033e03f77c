/** One issue in full: what, why, what to do, and the fixes, each with the change that it would write. */
import { Button } from '../parts/button.js';
import { usePane } from '../parts/context.js';
import { Dock } from '../parts/dock.js';
import { FixButtons } from '../parts/fix-button.js';
import { Icon } from '../parts/icon.js';
import { MoreAbout } from '../parts/more-about.js';
import { cellOf } from '../model/locate.js';
import { EditPerson } from '../person/edit-person.js';
import { AskCell } from './ask-cell.js';
import { IssuePlace } from './issue-rows.js';

/** The issue under the cursor while it is open, else nothing. Fixes come before the reasons: they are why it was opened. */
export function IssueDetail() {
  const pane = usePane();
  const { t, walk } = pane;
  const issue = walk.current.value;
  if (!walk.open.value || issue === null) return null;
  const { what, why, todo } = issue.message;
  const title = pane.check.value?.codes.find(({ code }) => code === issue.code)?.title ?? what;
  return (
    <Dock
      label={t.check.detail}
      row={issue.id}
      onClose={() => (walk.open.value = false)}
      goTo={
        cellOf(issue) !== null && (
          <>
            <Button kind="text" onClick={walk.goToCell}>
              {t.common.goToCell}
            </Button>
            <AskCell cell={cellOf(issue)} />
          </>
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
      <FixButtons label={t.check.fixes} fixes={issue.fixes} title={what} />
      {issue.row !== null && <EditPerson row={issue.row} rows={() => walk.list.peek()?.rows() ?? []} />}
      <p dir="auto">{why}</p>
      <p dir="auto">{todo}</p>
      <p>
        <MoreAbout page="issues" anchor={issue.code} title={title} />
      </p>
    </Dock>
  );
}
