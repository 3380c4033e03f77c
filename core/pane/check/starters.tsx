/** The ways to a sheet to begin with: invented people to try a check on, or headings to fill in. */
import { Button } from '../parts/button.js';
import { usePane } from '../parts/context.js';

/** Both ways, and that nothing of the user's is touched. */
export function Starters() {
  const pane = usePane();
  const { t, session } = pane;
  return (
    <>
      <p class="ways">
        {(['sample', 'template'] as const).map((kind) => (
          <Button key={kind} kind="text" quietlyOff={pane.working.value} onClick={() => void pane.act(() => session.makeStarter(kind))}>
            {t.check.starter[kind]}
          </Button>
        ))}
      </p>
      <p class="muted hint">{t.check.starter.hint}</p>
    </>
  );
}

/** The same for who has no roster yet. */
export function NoRoster() {
  const { t } = usePane();
  return (
    <section class="note" aria-label={t.check.starter.title}>
      <h2>{t.check.starter.title}</h2>
      <Starters />
    </section>
  );
}
