/** Which column was taken for which field, and why. Folded away; it opens itself where a required column is missing. */
import type { CheckView, MappingView } from '../../session/state.js';
import { usePane } from '../parts/context.js';

/** The columns: missing ones first, then what was matched, then optional fields without a column. */
export function MappingSummary({ check }: { check: CheckView }) {
  const { t } = usePane();
  const matched = check.mapping.filter((each) => each.letter !== null);
  const missing = check.mapping.filter((each) => each.letter === null && each.required);
  const optional = check.mapping.filter((each) => each.letter === null && !each.required);
  return (
    <details class="fold" open={missing.length > 0}>
      <summary>
        <h2>{t.mapping.title}</h2> <span class="muted">{t.mapping.summary(matched.length, missing.length)}</span>
      </summary>
      <dl class="mapping">
        {[...missing, ...matched, ...optional].map((each) => (
          <MappingLine key={each.field} line={each} />
        ))}
        {check.unusedHeadings.length > 0 && (
          <div>
            <dt>{t.mapping.unused}</dt>
            <dd class="muted">
              <bdi>{check.unusedHeadings.join(', ')}</bdi>
            </dd>
          </div>
        )}
      </dl>
    </details>
  );
}

function MappingLine({ line }: { line: MappingView }) {
  const { t } = usePane();
  if (line.letter === null) {
    return (
      <div>
        <dt>{line.fieldHeading}</dt>
        <dd class={line.required ? 'error strong' : 'muted'}>
          {t.mapping.missing}
          {line.required && `, ${t.mapping.required}`}
        </dd>
      </div>
    );
  }
  return (
    <div>
      <dt>{line.fieldHeading}</dt>
      <dd>
        <bdi>{line.heading ?? ''}</bdi> <span class="muted whole">{t.mapping.column(line.letter)}</span>
        {line.reason !== '' && <bdi class="muted reason">{line.reason}</bdi>}
      </dd>
    </div>
  );
}
