/** What keeps a send safe: what a refusal does, and how much may change before the number has to be typed. Kept as soon as it is chosen. */
import { useId, useLayoutEffect, useState } from 'preact/hooks';
import { useAsked } from '../model/use-asked.js';
import { Choice } from '../parts/choice.js';
import { usePane } from '../parts/context.js';
import { Icon } from '../parts/icon.js';
import { wholeNumber } from './whole-number.js';

const PERCENT = 100;

/** The choice between strict and lenient, and the limits where the target takes changes at all. */
export function SafetyFields() {
  const { t, session, state } = usePane();
  const { strict, massShare, massDeactivations, canUpdate } = state.value.settings;
  return (
    <fieldset class="form options">
      <legend>
        <h2>{t.settings.safety}</h2>
      </legend>
      <Choice
        legend={t.settings.onRefusal}
        value={strict ? 'strict' : 'lenient'}
        onChoose={(wish) => session.saveOptions({ strict: wish === 'strict' })}
        options={[
          { value: 'lenient', label: t.settings.lenient, hint: t.settings.lenientHint },
          { value: 'strict', label: t.settings.strict, hint: t.settings.strictHint },
        ]}
      />
      {canUpdate && (
        <>
          <Limit
            label={t.settings.massShare}
            hint={t.settings.massShareHint}
            problem={t.settings.massShareProblem}
            least={1}
            most={PERCENT}
            kept={Math.round(massShare * PERCENT)}
            keep={(percent) => session.saveOptions({ massShare: percent / PERCENT })}
          />
          <Limit
            label={t.settings.massDeactivations}
            hint={t.settings.massDeactivationsHint}
            problem={t.settings.massDeactivationsProblem}
            least={0}
            kept={massDeactivations}
            keep={(count) => session.saveOptions({ massDeactivations: count })}
          />
        </>
      )}
    </fieldset>
  );
}

interface LimitProps {
  readonly label: string;
  readonly hint: string;
  readonly problem: string;
  readonly least: number;
  readonly most?: number;
  readonly kept: number;
  readonly keep: (value: number) => Promise<unknown>;
}

/** A number, kept when its field is left or Enter is pressed; a wrong one stays in the field and is not kept. */
function Limit({ label, hint, problem, least, most, kept, keep }: LimitProps) {
  const id = useId();
  const [shown, ask] = useAsked(kept, keep);
  const [text, setText] = useState(String(shown));
  const [wrong, setWrong] = useState(false);
  useLayoutEffect(() => {
    setText(String(shown));
    setWrong(false);
  }, [shown]);
  return (
    <div class="form-row">
      <label for={id}>{label}</label>
      <input
        id={id}
        class="field number limit"
        inputMode="numeric"
        autocomplete="off"
        value={text}
        aria-invalid={wrong ? 'true' : undefined}
        aria-describedby={`${id}-about`}
        onInput={({ currentTarget }) => {
          setText(currentTarget.value);
          setWrong(false);
        }}
        onChange={({ currentTarget }) => {
          const value = wholeNumber(currentTarget.value, least, most);
          setWrong(value === null);
          if (value !== null && value !== shown) ask(value);
        }}
      />
      <div id={`${id}-about`}>
        {wrong && (
          <p class="mistake">
            <Icon name="error" size={14} /> {problem}
          </p>
        )}
        <p class="hint">{hint}</p>
      </div>
    </div>
  );
}
