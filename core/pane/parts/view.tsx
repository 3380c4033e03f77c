/** The frame of every step: a heading that takes the focus, one scrolling part, and a foot with the actions. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { usePane } from './context.js';
import { Banners } from './banners.js';
import { isReading, ReadingProgress } from './reading-progress.js';
import { isTeamWork, TeamProgress } from './team-progress.js';

interface ViewProps {
  readonly title: string;
  readonly subtitle?: ComponentChildren;
  readonly children: ComponentChildren;
  /** What stands between the scrolling part and the foot: the detail of a chosen row. */
  readonly dock?: ComponentChildren;
  readonly foot?: ComponentChildren;
  /** Where this view was left, kept by the model while another one stood in its place. */
  readonly scroll?: { top: number };
}

/** Panes that have drawn a view. The first view leaves the focus in the grid, and so does any that is drawn while the user works there. */
const drawn = new WeakSet();

/** A step's frame. The heading takes the focus when a view takes another's place, so that keys and readers start at its top. */
export function View({ title, subtitle, children, dock, foot, scroll }: ViewProps) {
  const pane = usePane();
  const busy = pane.busy.value;
  const way = isTeamWork(busy) ? <TeamProgress busy={busy} /> : isReading(busy) ? <ReadingProgress busy={busy} /> : foot;
  const heading = useRef<HTMLHeadingElement>(null);
  const scroller = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (drawn.has(pane) && document.hasFocus()) heading.current?.focus({ preventScroll: true });
    drawn.add(pane);
    if (element === null || scroll === undefined) return undefined;
    element.scrollTop = scroll.top;
    const remember = () => (scroll.top = element.scrollTop);
    element.addEventListener('scroll', remember, { passive: true });
    return () => element.removeEventListener('scroll', remember);
  }, []);
  return (
    <>
      <main class="view" ref={scroller}>
        <div class="view-body">
          <div class="view-head">
            <h1 ref={heading} tabIndex={-1} dir="auto">
              {title}
            </h1>
            {subtitle !== undefined && <p class="muted">{subtitle}</p>}
          </div>
          <Banners />
          {children}
        </div>
      </main>
      {dock}
      {way !== undefined && <footer class="foot">{way}</footer>}
    </>
  );
}
