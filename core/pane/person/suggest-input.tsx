/** A field to type in with suggestions below it: arrows move through them, Enter takes one, Escape puts them away. */
import { useId, useState } from 'preact/hooks';
import { usePane } from '../parts/context.js';

interface SuggestInputProps {
  readonly id: string;
  readonly about: string;
  readonly heading: string;
  /** Key of the field, by which the session knows what to suggest. */
  readonly field: string;
  readonly value: string;
  readonly isWrong: boolean;
  readonly onType: (text: string) => void;
}

/** The suggestions open with the first key, not with the focus: whoever only passes through sees none. */
export function SuggestInput({ id, about, heading, field, value, isWrong, onType }: SuggestInputProps) {
  const { t, session, announcer } = usePane();
  const list = useId();
  const [isOpen, setOpen] = useState(false);
  const [at, setAt] = useState(-1);
  const found = isOpen ? session.fieldSuggestions(field, value) : [];
  const show = (text: string) => {
    const { length } = session.fieldSuggestions(field, text);
    setOpen(true);
    setAt(-1);
    announcer.say(t.person.suggested(length));
  };
  const take = (index: number) => {
    const suggestion = found[index];
    if (suggestion === undefined) return;
    onType(suggestion.to);
    setOpen(false);
    setAt(-1);
  };
  const onKey = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && !event.altKey) {
      if (found.length === 0) show(value);
      else setAt((at + step + found.length + (at < 0 && step < 0 ? 1 : 0)) % found.length);
    } else if (event.key === 'Enter' && at >= 0 && found.length > 0) take(at);
    else if (event.key === 'Escape' && found.length > 0) setOpen(false);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <>
      <input
        id={id}
        class="field"
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        aria-autocomplete="list"
        aria-expanded={found.length > 0}
        aria-controls={list}
        aria-activedescendant={at >= 0 && at < found.length ? `${list}-${at}` : undefined}
        aria-describedby={about}
        aria-invalid={isWrong ? 'true' : undefined}
        value={value}
        onInput={({ currentTarget }) => {
          onType(currentTarget.value);
          show(currentTarget.value);
        }}
        onKeyDown={onKey}
        onBlur={() => setOpen(false)}
      />
      <ul class="suggestions" id={list} role="listbox" aria-label={t.person.suggestions(heading)} hidden={found.length === 0}>
        {found.map((suggestion, index) => (
          <li
            key={suggestion.to}
            id={`${list}-${index}`}
            role="option"
            aria-selected={index === at}
            // The focus stays in the field, so that what was taken can be typed on.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => take(index)}
          >
            <bdi>{suggestion.label}</bdi>
          </li>
        ))}
      </ul>
    </>
  );
}
