/** Everything that is known of one cell and of the person on its row, with what mends it. */
import type { CellRef } from '../../ports/index.js';
import type { Explanation } from '../../session/explain-state.js';
import { cellName } from '../cell-text.js';
import { Button } from '../parts/button.js';
import { usePane } from '../parts/context.js';
import { FixButtons } from '../parts/fix-button.js';
import { View } from '../parts/view.js';

/** The view of one cell. It is told anew after each change of the check, so that a fix shows at once. */
export function ExplainView({ cell }: { cell: CellRef }) {
  const pane = usePane();
  const { t, session } = pane;
  const { check, preview } = pane.state.value;
  const told = check === null ? null : session.explain(cell);
  const back = () => (pane.asked.value = null);
  const foot = (
    <>
      <Button onClick={back}>{t.common.back}</Button>
      <Button onClick={() => void session.reveal(cell)}>{t.common.goToCell}</Button>
    </>
  );
  return (
    <div
      class="frame"
      onKeyDown={(event) => {
        if (event.key === 'Escape') back();
      }}
    >
      <View title={told?.place ?? cellName(cell)} subtitle={<bdi>{told?.person ?? ''}</bdi>} foot={foot}>
        {told === null ? (
          <p class="muted">{t.explain.gone}</p>
        ) : (
          <Told told={told} key={`${check?.version ?? 0} ${preview === null ? '' : 'preview'}`} />
        )}
      </View>
    </div>
  );
}

function Told({ told }: { told: Explanation }) {
  const { t } = usePane();
  const here = told.issues.filter(({ isHere }) => isHere);
  const others = told.issues.filter(({ isHere }) => !isHere);
  const lines: (readonly [string, string | null])[] = [
    [t.explain.shown, told.shown === '' ? t.common.blank : told.shown],
    [t.explain.held, told.held],
    [t.explain.field, told.field],
    [t.explain.why, told.why],
    [t.explain.sent, told.sent ?? t.explain.notSent],
  ];
  return (
    <>
      <section class="card" aria-label={t.explain.cell}>
        <dl class="known">
          {lines.map(
            ([name, text]) =>
              text !== null && (
                <div key={name}>
                  <dt class="muted">{name}</dt>
                  <dd dir="auto">{text}</dd>
                </div>
              ),
          )}
        </dl>
      </section>
      <Issues title={t.explain.here} issues={here} none={t.explain.none} />
      {others.length > 0 && <Issues title={t.explain.others} issues={others} none="" />}
      <section class="told" aria-label={t.explain.person}>
        <h2>{t.explain.person}</h2>
        <ul class="told">
          {told.facts.map((fact) => (
            <li key={fact} dir="auto">
              {fact}
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

function Issues({ title, issues, none }: { title: string; issues: Explanation['issues']; none: string }) {
  return (
    <section class="told" aria-label={title}>
      <h2>{title}</h2>
      {issues.length === 0 && <p class="muted">{none}</p>}
      {issues.map(({ message, fixes }) => (
        <div key={message.what}>
          <p class="strong" dir="auto">
            {message.what}
          </p>
          <FixButtons label={title} fixes={fixes} title={message.what} />
          <p dir="auto">{message.todo}</p>
        </div>
      ))}
    </section>
  );
}
