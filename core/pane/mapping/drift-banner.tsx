/** Says what is no longer as it was when the columns were confirmed, and asks whether to read them so or to decide anew. */
import type { DriftView } from '../../session/state.js';
import { Button } from '../parts/button.js';
import { usePane } from '../parts/context.js';
import { Icon } from '../parts/icon.js';
import { useSome } from '../parts/some.js';

/** More would push what is asked out of sight. */
const SHOWN_AT_FIRST = 4;

/** A line for each column that moved, vanished or is new; what to do is what the buttons and the questions below are for. */
export function DriftBanner({ drift }: { drift: DriftView }) {
  const pane = usePane();
  const { t, session } = pane;
  const [shown, more] = useSome(drift.lines.length, SHOWN_AT_FIRST);
  const quietlyOff = pane.working.value;
  return (
    <section class="banner warning" aria-label={t.mapping.drift}>
      <Icon name="warning" />
      <div class="banner-text">
        <h2 tabIndex={-1}>{t.mapping.drift}</h2>
        <ul>
          {drift.lines.slice(0, shown).map(({ what, why }, index) => (
            <li key={index} dir="auto">
              {what} <span class="muted">{why}</span>
            </li>
          ))}
        </ul>
        {more}
        <p class="banner-actions">
          <Button kind="text" quietlyOff={quietlyOff} onClick={() => void pane.act(() => session.confirmColumns())}>
            {t.mapping.readSo}
          </Button>
          <Button kind="text" quietlyOff={quietlyOff} onClick={() => void pane.act(() => session.forgetColumns())}>
            {t.mapping.anew}
          </Button>
        </p>
      </div>
    </section>
  );
}
