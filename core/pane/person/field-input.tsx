/** What a field of a person is filled in by: a list, a day, suggestions, or plain text of one line or more. */
import type { FormField } from '../../session/person-form/form-state.js';
import { usePane } from '../parts/context.js';
import { SuggestInput } from './suggest-input.js';

interface FieldInputProps {
  readonly id: string;
  /** Id of what is said about the field. */
  readonly about: string;
  readonly field: FormField;
  /** What stands in the input: typed, or as the sheet has it. */
  readonly text: string;
  readonly isWrong: boolean;
  /** True where it can be read and not changed. */
  readonly isLocked: boolean;
  readonly onType: (text: string) => void;
}

/** The input of one field. A locked one can be reached and read. */
export function FieldInput({ id, about, field, text, isWrong, isLocked, onType }: FieldInputProps) {
  const { t } = usePane();
  const common = { id, class: 'field', 'aria-describedby': about, 'aria-invalid': isWrong ? ('true' as const) : undefined };
  const typing = { ...common, autocomplete: 'off', value: text };
  if (isLocked) return <input {...common} type="text" readOnly value={text} dir="auto" />;
  switch (field.input) {
    case 'list':
      return (
        <select {...common} value={text} onChange={({ currentTarget }) => onType(currentTarget.value)}>
          <option value="">{t.common.blank}</option>
          {[...new Set([...field.choices, ...(text === '' ? [] : [text])])].map((choice) => (
            <option key={choice} value={choice}>
              {choice}
            </option>
          ))}
        </select>
      );
    case 'suggested':
      return <SuggestInput {...{ id, about, isWrong, onType }} heading={field.heading} field={field.key} value={text} />;
    case 'long-text':
      return <textarea {...typing} rows={4} dir="auto" onInput={({ currentTarget }) => onType(currentTarget.value)} />;
    case 'secret':
      return (
        <input
          {...typing}
          type="password"
          autocomplete="new-password"
          placeholder={field.text === '' ? t.person.secretNone : field.text}
          onInput={({ currentTarget }) => onType(currentTarget.value)}
        />
      );
    case 'date':
      return <input {...typing} type="date" onInput={({ currentTarget }) => onType(currentTarget.value)} />;
    default:
      return (
        <input
          {...typing}
          type="text"
          {...(field.input === 'number' && { inputMode: 'numeric' as const })}
          dir="auto"
          spellcheck={false}
          onInput={({ currentTarget }) => onType(currentTarget.value)}
        />
      );
  }
}
