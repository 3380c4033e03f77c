/** Root causes first: one line, one decision, however many rows hang on it. */
import type { CauseView } from '../../session/state.js';
import { Button } from '../parts/button.js';
import { usePane } from '../parts/context.js';
import { Icon } from '../parts/icon.js';
import { useSome } from '../parts/some.js';
import { sizeOf } from '../model/apply-fix.js';

/** More would push the list itself out of sight. */
const SHOWN_AT_FIRST = 3;

/** The causes, those first that the session put first. */
export function CauseList({ causes }: { causes: readonly CauseView[] }) {
  const { t } = usePane();
  const [shown, more] = useSome(causes.length, SHOWN_AT_FIRST);
  if (causes.length === 0) return null;
  return (
    <section class="causes" aria-label={t.check.causes}>
      <h2 tabIndex={-1}>{t.check.causes}</h2>
      <ul>
        {causes.slice(0, shown).map((cause, at) => (
          <Cause key={cause.key} cause={cause} isNext={at === 0 && cause.level === 'error'} />
        ))}
      </ul>
      {more}
    </section>
  );
}

function Cause({ cause, isNext }: { cause: CauseView; isNext: boolean }) {
  const pane = usePane();
  const { t, walk } = pane;
  const [fix] = cause.fixes;
  const size = fix === undefined ? 0 : sizeOf(fix);
  const fixWords = size > 1 ? t.check.fixAll(size) : t.check.fixOne;
  return (
    <li class="cause">
      <Icon name={cause.level} tone={cause.level} />
      <div class="cause-text">
        {isNext && <p class="next-step">{t.check.nextStep}</p>}
        <p class="strong" dir="auto">
          {cause.title}
        </p>
        {cause.frees > 0 ? (
          <p class="muted">{t.check.frees(cause.frees)}</p>
        ) : (
          cause.rows > 1 && !cause.title.includes(t.format.number(cause.rows)) && <p class="muted">{t.common.rows(cause.rows)}</p>
        )}
        <p class="cause-actions">
          {cause.fixes.length > 0 && (
            <Button
              kind="text"
              label={t.common.labelled(fixWords, cause.title)}
              onClick={() => (pane.offer.value = { title: cause.title, fixes: cause.fixes, step: 'check' })}
            >
              {fixWords}
            </Button>
          )}
          <Button
            kind="text"
            label={t.common.labelled(t.check.show, cause.title)}
            onClick={() => {
              walk.setFilter({ cause: cause.key });
              if (cause.cell !== null) walk.chooseAt(cause.cell);
            }}
          >
            {t.check.show}
          </Button>
        </p>
      </div>
    </li>
  );
}
