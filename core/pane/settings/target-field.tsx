/** The choice of a target, above the connection to it. It is kept as soon as it is made; where there is one target, nothing is asked. */
import { useId } from 'preact/hooks';
import { useAsked } from '../model/use-asked.js';
import { usePane } from '../parts/context.js';

/** A menu of the targets. */
export function TargetField() {
  const { t, session, state } = usePane();
  const { target, targets } = state.value.settings;
  const id = useId();
  const [chosen, ask] = useAsked(target, (wish) => session.chooseTarget(wish));
  if (targets.length < 2) return null;
  return (
    <div class="form">
      <div class="form-row">
        <label for={id}>{t.settings.target}</label>
        <select
          id={id}
          class="field"
          value={chosen}
          aria-describedby={`${id}-about`}
          onChange={({ currentTarget }) => ask(currentTarget.value)}
        >
          {targets.map((each) => (
            <option key={each.id} value={each.id}>
              {each.label}
            </option>
          ))}
        </select>
        <p class="hint" id={`${id}-about`}>
          {t.settings.targetHint}
        </p>
      </div>
    </div>
  );
}
