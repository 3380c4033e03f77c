/** What blank cells of existing users mean, column by column, with the number of values that hang on it. */
import { useId } from 'preact/hooks';
import type { BlankPolicy, BlankView } from '../../session/state.js';
import { useAsked } from '../model/use-asked.js';
import { usePane } from '../parts/context.js';

const POLICIES: readonly BlankPolicy[] = ['keep', 'clear', 'error'];

/** A line for each column with blank cells. */
export function BlankList({ blanks }: { blanks: readonly BlankView[] }) {
  const { t } = usePane();
  if (blanks.length === 0) return null;
  return (
    <section class="part" aria-label={t.blanks.title}>
      <h2 tabIndex={-1}>{t.blanks.title}</h2>
      <ul class="blanks">
        {blanks.map((blank) => (
          <Blank key={blank.field} blank={blank} />
        ))}
      </ul>
    </section>
  );
}

function Blank({ blank }: { blank: BlankView }) {
  const { t, session } = usePane();
  const id = useId();
  const [policy, ask] = useAsked(blank.policy, (wish) => session.setBlankPolicy(blank.field, wish));
  return (
    <li>
      <label for={id} dir="auto">
        {blank.heading}
      </label>
      <select
        id={id}
        class="field"
        value={policy}
        aria-describedby={`${id}-means`}
        onChange={({ currentTarget }) => ask(currentTarget.value as BlankPolicy)}
      >
        {POLICIES.filter((each) => each !== 'clear' || blank.canClear).map((each) => (
          <option key={each} value={each}>
            {t.blanks.policy[each]}
          </option>
        ))}
      </select>
      <span class={`hint ${blank.policy === 'clear' ? 'warning' : ''}`} id={`${id}-means`}>
        {t.blanks.means(blank.policy, blank.cells)}
      </span>
    </li>
  );
}
