/** The question what becomes of changes that are not saved, before a form is left. */
import { Button } from '../parts/button.js';
import { usePane } from '../parts/context.js';
import { View } from '../parts/view.js';

/** Save and leave, leave without, or stay. What cannot be saved keeps the form open. */
export function LeaveView({ then }: { then: () => void }) {
  const pane = usePane();
  const { t, forms } = pane;
  const { drafts, leaving } = forms;
  const stay = () => (leaving.value = null);
  const go = () => {
    stay();
    then();
  };
  async function save() {
    for (const draft of drafts.peek()) await forms.save(draft);
    stay();
    if (drafts.peek().length === 0) then();
  }
  return (
    <div
      class="frame"
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !pane.working.peek()) stay();
      }}
    >
      <View
        title={t.person.leave(drafts.value.length)}
        foot={
          <>
            <Button onClick={stay}>{t.person.leaveStay}</Button>
            <Button kind="primary" quietlyOff={pane.working.value} onClick={() => void pane.act(save)}>
              {t.person.leaveSave}
            </Button>
          </>
        }
      >
        <p>{t.person.leaveHint}</p>
        <p>
          <Button
            kind="text"
            quietlyOff={pane.working.value}
            onClick={() => {
              forms.discard();
              go();
            }}
          >
            {t.person.leaveDiscard}
          </Button>
        </p>
      </View>
    </div>
  );
}
