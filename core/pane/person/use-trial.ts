/** The form as it would be with what was typed, told shortly after the last key: nothing is written for it. */
import { useEffect, useState } from 'preact/hooks';
import type { PersonForm, TypedField } from '../../session/person-form/form-state.js';
import type { Session } from '../../session/session.js';

/** Longer than between two keys of somebody who types, shorter than one waits for something to happen. */
const REST_MS = 150;

interface Tried {
  readonly of: PersonForm;
  readonly form: PersonForm;
}

/** The last trial of this person, which may be a few keys behind; the form itself where nothing was typed. */
export function useTrial(session: Session, form: PersonForm, typed: readonly TypedField[] | undefined): PersonForm {
  const [tried, setTried] = useState<Tried | null>(null);
  useEffect(() => {
    if (typed === undefined) {
      setTried(null);
      return undefined;
    }
    const timer = setTimeout(() => setTried({ of: form, form: session.personForm(form.row, typed) ?? form }), REST_MS);
    return () => clearTimeout(timer);
  }, [form, typed]);
  return typed !== undefined && tried !== null && tried.of.row === form.row ? tried.form : form;
}
