/** The list of issues with its head: what is shown, the menu of codes, and the steps from error to error. */
import { cellName } from '../cell-text.js';
import type { IssueView } from '../../session/state.js';
import { Button } from '../parts/button.js';
import { usePane } from '../parts/context.js';
import { Icon } from '../parts/icon.js';
import { VirtualList } from '../parts/virtual-list.js';
import { CodeMenu } from './code-menu.js';
import { NEXT_KEY, PREVIOUS_KEY, stepToError } from './step-keys.js';

/** The issues under the filter; nothing where the sheet has none at all. */
export function IssueRows() {
  const pane = usePane();
  const { t, walk, check } = pane;
  const list = walk.list.value;
  const counts = check.value?.counts;
  if (list === null || counts === undefined) return null;
  const total = counts.error + counts.warning + counts.info;
  if (total === 0) return null;
  const head = (
    <>
      <div class="spread">
        <h2>
          {t.check.issues} <span class="muted number">{t.format.number(list.length)}</span>
        </h2>
        {counts.error > 0 && (
          <span class="pair">
            <Button kind="icon" label={t.check.previousError} keys={PREVIOUS_KEY} onClick={() => stepToError(pane, -1)}>
              <Icon name="up" />
            </Button>
            <Button kind="icon" label={t.check.nextError} keys={NEXT_KEY} onClick={() => stepToError(pane, 1)}>
              <Icon name="down" />
            </Button>
          </span>
        )}
      </div>
      <CodeMenu />
    </>
  );
  if (list.length === 0) {
    return (
      <div class="long-list">
        <div class="list-head">{head}</div>
        <p class="muted list-none">{t.check.noneLeft}</p>
      </div>
    );
  }
  const cursor = walk.cursor.value;
  return (
    <VirtualList
      label={t.check.issues}
      rows={list}
      head={head}
      cursor={cursor}
      chosen={walk.open.value ? cursor : null}
      onCursor={(index) => (walk.cursor.value = index)}
      onChoose={walk.choose}
      drawRow={(issue) => <IssueRow issue={issue} />}
    />
  );
}

function IssueRow({ issue }: { issue: IssueView }) {
  const { t } = usePane();
  return (
    <>
      <Icon name={issue.level} tone={issue.level} />
      <span class="row-text">
        <span class="row-main" dir="auto">
          {issue.message.what}
        </span>
        <span class="row-more muted">
          <span class="hidden">{t.common.level[issue.level]}. </span>
          <IssuePlace issue={issue} />
        </span>
      </span>
    </>
  );
}

/** Where an issue is, in the spreadsheet's own terms. */
export function IssuePlace({ issue }: { issue: IssueView }) {
  const { t } = usePane();
  const { row, column, heading } = issue;
  if (row === null) return <>{heading === '' ? t.check.wholeSheet : <bdi>{heading}</bdi>}</>;
  return (
    <>
      {column === null ? t.common.rowNumber(row) : cellName({ row, column })}
      {heading !== '' && (
        <>
          {' · '}
          <bdi>{heading}</bdi>
        </>
      )}
    </>
  );
}
