/** What is typed into the settings and not saved yet. A secret lives here only until it is handed to the host. */
import { useComputed, useSignal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import type { TargetSetting } from '../../target.js';
import type { PaneModel } from '../model/pane-model.js';
import { addressMistake } from './address.js';

export interface Draft {
  /** True from a save until something is typed again. */
  readonly saved: ReadonlySignal<boolean>;
  readonly textOf: (field: TargetSetting) => string;
  readonly type: (field: TargetSetting, text: string) => void;
  /** What is wrong with the field's text, once it was left or saved; null when nothing is. */
  readonly mistakeOf: (field: TargetSetting) => string | null;
  /** The field was left: from now on its mistake shows. */
  readonly leave: (field: TargetSetting) => void;
  /** Saves all of it; false, and nothing saved, while an address is wrong or something is missing. */
  readonly save: () => Promise<boolean>;
}

type Texts = Readonly<Record<string, string>>;

/** The draft of a settings view, as long as that view stands. */
export function useDraft({ session, state, announcer, problem, t }: PaneModel): Draft {
  const typed = useSignal<Texts>({});
  const savedFor = useSignal<string | null>(null);
  const saved = useComputed(() => savedFor.value === state.value.settings.target);
  const left = useSignal<ReadonlySet<string>>(new Set());
  const fields = () => state.value.settings.fields;
  /** Fields of two targets may have one key: what was typed for one of them, a secret above all, is not for the other. */
  const nameOf = ({ key }: TargetSetting): string => `${state.value.settings.target} ${key}`;

  function textOf(field: TargetSetting): string {
    const text = typed.value[nameOf(field)];
    if (text !== undefined) return text;
    if (field.kind === 'secret') return '';
    return state.value.settings.values[field.key] ?? (field.kind === 'choice' ? (field.choices?.[0]?.[0] ?? '') : '');
  }
  function mistake(field: TargetSetting): string | null {
    const text = textOf(field);
    if (field.optional === true && text.trim() === '') return null;
    if (field.kind === 'text') return text.trim() === '' ? t.settings.textMissing : null;
    if (field.kind !== 'url') return null;
    const kind = addressMistake(text);
    if (kind === null) return null;
    return kind === 'missing' ? t.settings.addressMissing : t.settings.addressProblem;
  }
  return {
    saved,
    textOf,
    type(field, text) {
      typed.value = { ...typed.value, [nameOf(field)]: text };
      savedFor.value = null;
    },
    mistakeOf: (field) => (left.value.has(nameOf(field)) ? mistake(field) : null),
    leave(field) {
      // An empty field that was only passed through is no mistake yet.
      if (textOf(field) !== '') left.value = new Set([...left.value, nameOf(field)]);
    },
    async save() {
      const all = fields();
      left.value = new Set(all.map(nameOf));
      if (all.some((field) => mistake(field) !== null)) return false;
      const open = all.filter((field) => field.kind !== 'secret');
      const values = Object.fromEntries(open.map((field) => [field.key, textOf(field).trim()]));
      const secrets = all
        .filter((field) => field.kind === 'secret' && textOf(field) !== '')
        .map((field) => [field.key, textOf(field)] as const);
      const before = problem.peek();
      typed.value = {}; // the fields are empty before anything else can read them
      if (open.length > 0) await session.saveSettings(values);
      for (const [key, value] of secrets) await session.setSecret(key, value);
      if (problem.peek() !== null && problem.peek() !== before) return false;
      savedFor.value = state.value.settings.target;
      announcer.say(t.settings.saved);
      return true;
    },
  };
}
