/** Takes the settings for all rows over from a user who exists: found by name, address or ID. */
import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { UserChoice } from '../../session/state.js';
import { Button } from '../parts/button.js';
import { usePane } from '../parts/context.js';

/** A button first; the field to look somebody up shows below it. */
export function LoadExisting() {
  const pane = usePane();
  const { t, session } = pane;
  const id = useId();
  const open = useSignal(false);
  const typed = useSignal('');
  const found = typed.value.trim() === '' ? [] : session.usersLike(typed.value);
  const take = async ({ key }: UserChoice) => {
    await session.loadExisting(key);
    if (pane.problem.peek() !== null) return;
    pane.announcer.say(t.mapping.loaded);
    typed.value = '';
    open.value = false;
  };
  return (
    <div class="ways">
      <Button kind="text" onClick={() => (open.value = !open.peek())}>
        {t.mapping.loadExisting}
      </Button>
      {open.value && (
        <div class="form-row">
          <label for={id}>{t.mapping.loadWho}</label>
          <input
            id={id}
            class="field"
            type="search"
            autocomplete="off"
            aria-describedby={`${id}-hint`}
            value={typed.value}
            onInput={({ currentTarget }) => (typed.value = currentTarget.value)}
          />
          <p class="hint" id={`${id}-hint`} role="status">
            {typed.value.trim() !== '' && found.length === 0 ? t.mapping.loadNobody : t.mapping.loadHint}
          </p>
          {found.map((user) => (
            <Button key={user.key} kind="text" quietlyOff={pane.working.value} onClick={() => void pane.act(() => take(user))}>
              {t.mapping.loadUse(user.label)}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}
