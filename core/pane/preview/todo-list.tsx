/** What has to happen before the rows that are not allowed can go, numbered, each with the way to its cell. */
import type { TodoView } from '../../session/state.js';
import { usePane } from '../parts/context.js';
import { GoTo } from '../parts/go-to.js';
import { useSome } from '../parts/some.js';

/** More would push the rows out of sight. */
const SHOWN_AT_FIRST = 3;

/** The steps in the order in which they work. */
export function TodoList({ todo }: { todo: readonly TodoView[] }) {
  const { t } = usePane();
  const [shown, more] = useSome(todo.length, SHOWN_AT_FIRST);
  if (todo.length === 0) return null;
  return (
    <section class="part" aria-label={t.preview.todo}>
      <h2 tabIndex={-1}>{t.preview.todo}</h2>
      <ol class="first">
        {todo.slice(0, shown).map((step, index) => (
          <li key={index}>
            <span class="spread">
              <span class="strong" dir="auto">
                {step.title}
              </span>
              <GoTo cell={step.cell} />
            </span>
            <span class="muted" dir="auto">
              {step.detail}
            </span>
          </li>
        ))}
      </ol>
      {more}
    </section>
  );
}
