/** One person at a time: the form, the way through the others, and the save. */
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { PersonForm } from '../../session/person-form/form-state.js';
import type { Editing, PaneModel } from '../model/pane-model.js';
import { Button } from '../parts/button.js';
import { usePane } from '../parts/context.js';
import { View } from '../parts/view.js';
import { WorkLabel } from '../parts/work-label.js';
import { LeaveView } from './leave-view.js';
import { PersonFields } from './person-fields.js';
import { PersonWalk } from './person-walk.js';

/** The form of one person in the place of a step. Left by Back, or Escape; what is not saved is asked about. */
export function PersonView({ editing }: { editing: Editing }) {
  const { forms } = usePane();
  const then = forms.leaving.value;
  return then === null ? <OpenForm editing={editing} /> : <LeaveView then={then} />;
}

function OpenForm({ editing }: { editing: Editing }) {
  const pane = usePane();
  const { t, session, forms } = pane;
  const check = pane.check.value;
  const row = forms.row.value;
  const form = useMemo(() => (check === null || row === null ? null : session.personForm(row)), [check, row]);
  const draft = row === null ? undefined : forms.drafts.value.find((each) => each.row === row);
  const others = forms.drafts.value.length - (draft === undefined ? 0 : 1);
  const working = pane.working.value;
  const stage = useRef<HTMLDivElement>(null);
  useShown(pane, editing, form, stage);

  const save = () => {
    if (draft === undefined || form === null) return;
    const isOpen = draft.typed.some(({ field, was }) => form.fields.find(({ key }) => key === field)?.text !== was);
    if (isOpen) pane.announcer.say(t.person.unsettled);
    else void pane.act(async () => pane.announcer.say(t.person.said(await forms.save(draft))));
  };
  const onKey = (event: KeyboardEvent) => {
    const step = event.key === 'PageDown' ? 1 : event.key === 'PageUp' ? -1 : 0;
    if (event.key === 'Escape' && !pane.working.peek()) pane.closeForm();
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save();
    else if (step !== 0 && event.altKey) forms.move(step);
    else return;
    event.preventDefault();
  };
  return (
    <div class="frame" ref={stage} onKeyDown={onKey}>
      <View
        title={form?.person ?? t.common.rowNumber(row ?? editing.rows[editing.at] ?? 0)}
        dock={<PersonWalk editing={editing} />}
        foot={
          <>
            <Button quietlyOff={working} onClick={pane.closeForm}>
              {t.common.back}
            </Button>
            <Button kind="primary" off={draft === undefined} quietlyOff={working} keys="Control+Enter Meta+Enter" onClick={save}>
              <WorkLabel what={['fixing']}>{t.person.save}</WorkLabel>
            </Button>
          </>
        }
      >
        {check?.stale === true && <p class="banner warning">{t.person.stale}</p>}
        {others > 0 && <p class="muted">{t.person.kept(others)}</p>}
        {form === null ? (
          <p role="status">{check === null ? t.person.uncheckedText : t.person.gone}</p>
        ) : (
          <PersonFields form={form} typed={draft?.typed} onSave={save} />
        )}
      </View>
    </div>
  );
}

/** Brings the person into sight on the sheet and names them as one moves, and leads to the first field with an issue. */
function useShown(pane: PaneModel, editing: Editing, form: PersonForm | null, stage: { readonly current: HTMLElement | null }): void {
  const { t, session, announcer } = pane;
  const first = form?.fields.find(({ issues, lock }) => issues.length > 0 && lock === null);
  const place = form?.fields.find(({ column }) => column !== null);
  useEffect(() => {
    if (form === null) return;
    announcer.say(`${form.person}, ${t.person.place(editing.at + 1, editing.rows.length)}`);
    void session.reveal({ row: form.row, column: first?.column ?? place?.column ?? 1 });
  }, [editing.rows, editing.at]);
  useLayoutEffect(() => {
    // Whoever goes through by the buttons stays on them.
    if (first === undefined || !document.hasFocus() || document.activeElement?.closest('.walk') != null) return;
    const input = stage.current?.querySelector<HTMLElement>(`[data-field="${first.key}"] .field`);
    input?.focus({ preventScroll: true });
    input?.closest('.form-row')?.scrollIntoView({ block: 'nearest' });
  }, [editing.rows, editing.at]);
}
