/** Who the form for one person is open for, where they stand by now, and what was typed for anybody and not saved yet. */
import { effect, signal } from '@preact/signals';
import type { ReadonlySignal, Signal } from '@preact/signals';
import type { FormField, PersonForm, PersonMark, TypedField } from '../../session/person-form/form-state.js';
import type { Session } from '../../session/session.js';
import type { CheckView } from '../../session/state.js';
import type { Editing } from './pane-model.js';

/** What was typed for one person. */
export interface PersonDraft {
  /** The present sheet row; null where the person is gone. */
  readonly row: number | null;
  readonly marks: readonly PersonMark[];
  readonly typed: readonly TypedField[];
}

export interface PersonForms {
  readonly editing: Signal<Editing | null>;
  /** Where the person that the form shows stands now; null where they are gone. */
  readonly row: ReadonlySignal<number | null>;
  readonly drafts: ReadonlySignal<readonly PersonDraft[]>;
  /** What waits until somebody says what becomes of the drafts; null while nothing does. */
  readonly leaving: Signal<(() => void) | null>;
  /** Shows the person so many places on; nothing happens at either end. */
  readonly move: (by: 1 | -1) => void;
  /** Takes a text for a field of a form as it stands on the sheet. The text that stands there takes the draft of the field back. */
  readonly type: (form: PersonForm, field: FormField, to: string) => void;
  /** Forgets what was typed for a field. */
  readonly takeBack: (row: number, field: string) => void;
  /** Saves what was typed for a person, and keeps what could not be written. Tells how many fields were written. */
  readonly save: (draft: PersonDraft) => Promise<number>;
  readonly discard: () => void;
  /** Does this at once where nothing would be lost, else asks first. */
  readonly leave: (then: () => void) => void;
  readonly dispose: () => void;
}

/** The forms over whatever check is current. */
export function createPersonForms(session: Session, check: ReadonlySignal<CheckView | null>): PersonForms {
  const editing = signal<Editing | null>(null);
  const row = signal<number | null>(null);
  const drafts = signal<readonly PersonDraft[]>([]);
  const leaving = signal<(() => void) | null>(null);
  /** The marks of the people of a list, taken when it is opened and anew whenever one of them is found. */
  const places = new WeakMap<readonly number[], (readonly PersonMark[])[]>();

  /** Where the person is, with the marks to find them by from now on. While a save is on its way its own mark stays. */
  function find(marks: readonly PersonMark[]): readonly [number | null, readonly PersonMark[]] {
    const now = session.findPerson(marks);
    return now === null ? [null, marks] : [now, [...session.personMarks([now]), ...marks.slice(1).map((each) => ({ ...each, row: now }))]];
  }
  function follow(): void {
    if (drafts.peek().length > 0)
      drafts.value = drafts.peek().map((draft) => {
        const [now, marks] = find(draft.marks);
        return { ...draft, row: now, marks };
      });
    const open = editing.peek();
    if (open === null) return;
    const known = places.get(open.rows) ?? session.personMarks(open.rows).map((mark) => [mark]);
    places.set(open.rows, known);
    const [now, marks] = find(known[open.at] ?? []);
    known[open.at] = marks;
    row.value = now;
  }
  const stop = effect(() => {
    const [open, checked] = [editing.value, check.value];
    if (open !== null || checked !== null) follow();
  });

  function put(marks: readonly PersonMark[], at: number, change: (typed: readonly TypedField[]) => readonly TypedField[]): void {
    const before = drafts.peek().find((draft) => draft.row === at);
    const after: PersonDraft = { row: at, marks: before?.marks ?? marks, typed: change(before?.typed ?? []) };
    drafts.value = [...drafts.peek().filter((draft) => draft !== before), after].filter(({ typed }) => typed.length > 0);
  }
  /** Gives the person a second mark, or takes it off: what they say once the save has been written. */
  function expect(at: number, mark: PersonMark | null): void {
    const marked = (marks: readonly PersonMark[]) => [...marks.slice(0, 1), ...(mark === null ? [] : [mark])];
    drafts.value = drafts.peek().map((draft) => (draft.row === at ? { ...draft, marks: marked(draft.marks) } : draft));
    const known = editing.peek() === null ? undefined : places.get(editing.peek()!.rows);
    known?.forEach((marks, place) => {
      if (marks[0]?.row === at) known[place] = marked(marks);
    });
  }
  return {
    editing,
    row,
    drafts,
    leaving,
    move(by) {
      const open = editing.peek();
      const at = (open?.at ?? 0) + by;
      if (open !== null && at >= 0 && at < open.rows.length) editing.value = { ...open, at };
    },
    type(form, { key, text }, to) {
      put([form.mark], form.row, (typed) => {
        const others = typed.filter(({ field }) => field !== key);
        return to === text ? others : [...others, { field: key, was: text, to }];
      });
    },
    takeBack(at, key) {
      put([], at, (typed) => typed.filter(({ field }) => field !== key));
    },
    async save({ row: at, marks, typed }) {
      if (at === null) return 0;
      const mark = session.personForm(at, typed)?.mark ?? null;
      expect(at, mark);
      await session.savePerson(marks.slice(0, 1), typed);
      const failed = session.state.problem !== null;
      const draft = drafts.peek().find((each) => each.typed === typed);
      const now = draft?.row ?? at;
      const form = failed ? null : session.personForm(now);
      const isWritten = ({ field, to }: TypedField): boolean => {
        const found = form?.fields.find(({ key }) => key === field);
        return found !== undefined && (found.text === to || found.input === 'secret');
      };
      put([], now, (all) => all.filter((each) => !(typed.includes(each) && isWritten(each))));
      expect(now, null);
      return typed.filter(isWritten).length;
    },
    discard() {
      drafts.value = [];
    },
    leave(then) {
      if (editing.peek() === null || drafts.peek().length === 0) then();
      else leaving.value = then;
    },
    dispose: stop,
  };
}
