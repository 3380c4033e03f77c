/** The first step: what the sheet holds, what would be refused, and what mends it. */
import type { CheckView as Check } from '../../session/state.js';
import { FilesMenu } from '../export/files-menu.js';
import { usePane } from '../parts/context.js';
import { Button } from '../parts/button.js';
import { Counts } from '../parts/counts.js';
import { Empty } from '../parts/empty.js';
import { Icon } from '../parts/icon.js';
import { View } from '../parts/view.js';
import { AskSelected } from './ask-cell.js';
import { CauseList } from './cause-list.js';
import { CheckFoot } from './check-foot.js';
import { DateChoice } from './date-choice.js';
import { HiddenChoice } from './hidden-choice.js';
import { FirstUse } from './first-use.js';
import { IssueDetail } from './issue-detail.js';
import { IssueRows } from './issue-rows.js';
import { BatchChoice } from './batch-choice.js';
import { BulkLink } from '../bulk/bulk-link.js';
import { BatchSettings } from '../mapping/batch-settings.js';
import { ColumnQuestions } from '../mapping/column-questions.js';
import { EditSelected } from '../person/edit-person.js';
import { MappingSummary } from './mapping-summary.js';
import { TreeLink } from '../tree/tree-link.js';
import { ModeChoice } from './mode-choice.js';
import { SafeFixes } from './safe-fixes.js';
import { NoRoster } from './starters.js';
import { stepKeys } from './step-keys.js';
import { TeamLine } from './team.js';

/** The check as it stands, or the way to the first one. */
export function CheckView() {
  const pane = usePane();
  const { t } = pane;
  const check = pane.check.value;
  const settled = pane.settled.value ?? check;
  const { sheet, team } = pane.state.value;
  if (check === null || settled === null) return <FirstUse />;
  return (
    <div class="frame" onKeyDown={stepKeys(pane)}>
      <View
        title={sheet?.name ?? t.check.untitled}
        subtitle={<Subtitle check={check} />}
        dock={<IssueDetail />}
        foot={<CheckFoot />}
        scroll={pane.checkScroll}
      >
        <ModeChoice />
        {(check.people > 0 || team !== null) && <TeamLine />}
        {check.stale && (
          <p class="banner warning">
            <Icon name="warning" />
            {t.check.stale}
          </p>
        )}
        {check.people === 0 ? (
          <>
            <Empty icon="question" title={t.check.emptyTitle}>
              <p>{t.check.emptyText}</p>
            </Empty>
            <NoRoster />
          </>
        ) : (
          <Findings check={check} />
        )}
        {check.hiddenRows > 0 && <HiddenChoice rows={check.hiddenRows} />}
        {check.dateQuestion !== null && <DateChoice question={check.dateQuestion} />}
        {check.batchQuestion && <BatchChoice question={check.batchQuestion} />}
        {settled.columns.length > 0 && <ColumnQuestions check={settled} />}
        <CauseList causes={settled.causes} />
        {check.mayMendSafely && <SafeFixes />}
        <div class="more">
          {check.mapping.length > 0 && <MappingSummary check={settled} />}
          <BatchSettings check={settled} />
          <FilesMenu />
          <div class="ways note">
            <BulkLink />
            <TreeLink />
            <AskSelected />
            <EditSelected />
          </div>
        </div>
        <IssueRows />
      </View>
    </div>
  );
}

function Subtitle({ check }: { check: Check }) {
  const pane = usePane();
  const { t, session } = pane;
  return (
    <>
      <span class="spread">
        {t.common.people(check.people)}
        <Button kind="text" quietlyOff={pane.working.value} onClick={() => void pane.act(() => session.clearHighlights())}>
          {t.check.clearHighlights}
        </Button>
      </span>
      {check.knownUsers !== null && t.check.knownUsers(check.knownUsers)}
    </>
  );
}

/** The counts; above them, good news where there is nothing to mend. */
function Findings({ check }: { check: Check }) {
  const { t, walk } = usePane();
  const filter = walk.filter.value;
  const { error, warning, info } = check.counts;
  const good = error === 0 && warning === 0;
  return (
    <>
      {good && (
        <Empty icon="done" tone="good" title={t.check.goodTitle}>
          <p>{t.check.goodText(check.people)}</p>
        </Empty>
      )}
      {(!good || info > 0) && (
        <Counts
          label={t.check.counts.label}
          pressed={filter.level ?? null}
          onPress={(level) => walk.setFilter(level === null ? {} : { level: level as keyof typeof check.counts })}
          counts={(['error', 'warning', 'info'] as const).map((level) => ({
            key: level,
            count: check.counts[level],
            label: t.check.counts[level](check.counts[level]),
            icon: level,
            tone: level,
          }))}
        />
      )}
    </>
  );
}
