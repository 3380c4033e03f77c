/** One word of a column: how often it stands there, what it may mean, and any other meaning. */
import type { WordView } from '../../session/state.js';
import { Button } from '../parts/button.js';
import { usePane } from '../parts/context.js';

interface WordLineProps {
  readonly view: WordView;
  /** Meanings to choose from; empty where any may be typed. */
  readonly choices: readonly string[];
  readonly mayBeBlank: boolean;
  /** What was chosen and is not applied yet; an empty text is a blank cell. */
  readonly chosen: string | null;
  readonly onChoose: (to: string | null) => void;
  readonly onForget: () => void;
}

/** Suggestions as buttons that stay pressed, the rest in a menu or a field beside them. */
export function WordLine({ view, choices, mayBeBlank, chosen, onChoose, onForget }: WordLineProps) {
  const { t } = usePane();
  const { shown, rows, suggestions, means } = view;
  const suggested = suggestions.some(({ to }) => to === chosen);
  return (
    <li>
      <p>
        <bdi class="strong">{t.mapping.word(shown)}</bdi> <span class="muted whole">{t.common.rows(rows)}</span>
      </p>
      {means !== null && (
        <p class="spread hint">
          <bdi>{t.mapping.means(means === '' ? t.mapping.blankMeaning : means)}</bdi>
          <Button kind="text" label={t.mapping.forgetWordOf(shown)} onClick={onForget}>
            {t.mapping.forgetWord}
          </Button>
        </p>
      )}
      <div class="chips" role="group" aria-label={t.mapping.suggestions(shown)}>
        {suggestions.map(({ to, label }) => (
          <button key={to} type="button" class="chip" aria-pressed={chosen === to} onClick={() => onChoose(chosen === to ? null : to)}>
            <bdi>{label === '' ? t.mapping.blankMeaning : label}</bdi>
          </button>
        ))}
      </div>
      <OtherMeaning
        label={t.mapping.otherMeaning(shown)}
        hint={suggestions.length === 0 ? t.mapping.choose : t.mapping.anotherMeaning}
        choices={choices}
        mayBeBlank={mayBeBlank}
        chosen={suggested ? null : chosen}
        onChoose={onChoose}
      />
    </li>
  );
}

interface OtherMeaningProps {
  readonly label: string;
  /** What stands there while nothing is chosen. */
  readonly hint: string;
  readonly choices: readonly string[];
  readonly mayBeBlank: boolean;
  readonly chosen: string | null;
  readonly onChoose: (to: string | null) => void;
}

/** Before a meaning in the values of the menu, so that a blank one is not taken for none. */
const SAID = '=';

function OtherMeaning({ label, hint, choices, mayBeBlank, chosen, onChoose }: OtherMeaningProps) {
  const { t } = usePane();
  if (choices.length === 0) {
    return (
      <input
        class="field"
        aria-label={label}
        placeholder={t.mapping.anotherMeaning}
        autocomplete="off"
        spellcheck={false}
        value={chosen ?? ''}
        onInput={({ currentTarget: { value } }) => onChoose(value.trim() === '' ? null : value.trim())}
      />
    );
  }
  return (
    <select
      class="field"
      aria-label={label}
      value={chosen === null ? '' : SAID + chosen}
      onChange={({ currentTarget: { value } }) => onChoose(value === '' ? null : value.slice(SAID.length))}
    >
      <option value="">{hint}</option>
      {choices.map((choice) => (
        <option key={choice} value={SAID + choice}>
          {choice}
        </option>
      ))}
      {mayBeBlank && <option value={SAID}>{t.mapping.blankMeaning}</option>}
    </select>
  );
}
