/** The way to everything that can be mended without a decision, laid out cell by cell before it is written. */
import { Button } from '../parts/button.js';
import { usePane } from '../parts/context.js';

/** Finding out what is safe takes a moment on a long sheet, so it waits for the press. */
export function SafeFixes() {
  const pane = usePane();
  const { t } = pane;
  return (
    <p class="note">
      <Button
        kind="text"
        quietlyOff={pane.working.value}
        onClick={() => {
          const fix = pane.session.safeFixes();
          if (fix === null) pane.announcer.say(t.check.nothingSafe);
          else pane.offer.value = { title: t.check.safe, fixes: [fix], step: 'check' };
        }}
      >
        {t.check.safe}
      </Button>
    </p>
  );
}
