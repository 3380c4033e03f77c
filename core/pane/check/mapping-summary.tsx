/** Which column was taken for which field, and why. Folded away; it opens itself where a required column is missing. */
import type { CheckView } from '../../session/state.js';
import { MappingLine } from '../mapping/mapping-line.js';
import { Button } from '../parts/button.js';
import { usePane } from '../parts/context.js';

/** The columns: missing ones first, then those with values, then optional fields without a column. */
export function MappingSummary({ check }: { check: CheckView }) {
  const { t } = usePane();
  const found = check.mapping.filter(({ source }) => source !== 'none');
  const missing = check.mapping.filter(({ source, required }) => source === 'none' && required);
  const optional = check.mapping.filter(({ source, required }) => source === 'none' && !required);
  return (
    <details class="fold" open={missing.length > 0}>
      <summary>
        <h2>{t.mapping.title}</h2> <span class="muted">{t.mapping.summary(found.length, missing.length)}</span>
      </summary>
      <dl class="mapping">
        {[...missing, ...found, ...optional].map((line) => (
          <MappingLine key={line.field} check={check} line={line} />
        ))}
        {check.unusedHeadings.length > 0 && (
          <div>
            <dt>{t.mapping.unused}</dt>
            <dd class="muted">
              <bdi>{t.common.list(check.unusedHeadings)}</bdi>
            </dd>
          </div>
        )}
      </dl>
      <Memory />
    </details>
  );
}

/** Keeps the columns as they are, or forgets all that was decided of them. */
function Memory() {
  const pane = usePane();
  const { t, session } = pane;
  const doing = async (action: Promise<void>, said: string) => {
    await action;
    if (pane.problem.peek() === null) pane.announcer.say(said);
  };
  return (
    <p class="ways">
      <Button
        kind="text"
        quietlyOff={pane.working.value}
        onClick={() => void pane.act(() => doing(session.confirmColumns(), t.mapping.kept))}
      >
        {t.mapping.keep}
      </Button>
      <Button
        kind="text"
        quietlyOff={pane.working.value}
        onClick={() => void pane.act(() => doing(session.forgetColumns(), t.mapping.forgotten))}
      >
        {t.mapping.forget}
      </Button>
    </p>
  );
}
