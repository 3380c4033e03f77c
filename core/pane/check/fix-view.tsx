/** Every cell that a fix would write, old and new, before anything is written. */
import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { FixOffer } from '../model/pane-model.js';
import { Button } from '../parts/button.js';
import { Change } from '../parts/change.js';
import { usePane } from '../parts/context.js';
import { View } from '../parts/view.js';
import { VirtualList } from '../parts/virtual-list.js';
import { WorkLabel } from '../parts/work-label.js';

/** The offered fixes, one of them laid out cell by cell; only Apply writes. */
export function FixView({ offer }: { offer: FixOffer }) {
  const pane = usePane();
  const { t } = pane;
  const picked = useSignal(0);
  const cursor = useSignal<number | null>(null);
  const name = useId();
  const fix = offer.fixes[picked.value];
  const back = () => (pane.offer.value = null);
  if (fix === undefined) return null;
  const { cells } = fix;
  const list = { length: cells.length, at: (index: number) => cells[index] };

  async function apply() {
    if (fix === undefined) return;
    await pane.session.applyFix(fix);
    back();
    if (pane.problem.peek() === null) pane.announcer.say(t.fix.done(cells.length));
  }
  const foot = (
    <>
      <Button quietlyOff={pane.working.value} onClick={back}>
        {t.common.back}
      </Button>
      <Button kind="primary" quietlyOff={pane.working.value} onClick={() => void pane.act(apply)}>
        <WorkLabel what={['fixing']}>{t.fix.apply}</WorkLabel>
      </Button>
    </>
  );
  return (
    <div
      class="frame"
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !pane.working.peek()) back();
      }}
    >
      <View title={t.fix.title(cells.length)} subtitle={<bdi>{offer.title}</bdi>} foot={foot}>
        {offer.fixes.length > 1 ? (
          <fieldset class="card">
            <legend>{t.fix.choose}</legend>
            {offer.fixes.map((each, index) => (
              <label key={each.label} class="choice">
                <input type="radio" name={name} checked={index === picked.value} onChange={() => (picked.value = index)} />
                <span dir="auto">{each.label}</span>
              </label>
            ))}
          </fieldset>
        ) : (
          <p>{fix.label}</p>
        )}
        <p class="muted">{t.fix.hint}</p>
        <VirtualList
          label={t.fix.list}
          rows={list}
          cursor={cursor.value}
          chosen={null}
          onCursor={(index) => (cursor.value = index)}
          onChoose={(index) => (cursor.value = index)}
          drawRow={(cell) => (cell === undefined ? null : <Change cell={cell} />)}
        />
      </View>
    </div>
  );
}
