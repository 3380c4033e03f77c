/** The part at the foot of a list that shows its chosen row in full. Its height never changes, so that nothing jumps from row to row. */
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from './button.js';
import { usePane } from './context.js';
import { Icon } from './icon.js';

interface DockProps {
  readonly label: string;
  /** First line: what the row is. */
  readonly title: ComponentChildren;
  /** Leads to the row in the sheet. */
  readonly goTo?: ComponentChildren;
  /** Changes with the row, so that each starts at its top. */
  readonly row: string;
  /** True for rows of a few lines. */
  readonly brief?: boolean;
  readonly children: ComponentChildren;
  readonly onClose: () => void;
}

/** The detail of a list's chosen row. Escape closes it. */
export function Dock({ label, title, goTo, row, brief = false, children, onClose }: DockProps) {
  const { t } = usePane();
  const body = useRef<HTMLDivElement>(null);
  const dock = useRef<HTMLElement>(null);
  useEffect(() => {
    if (body.current) body.current.scrollTop = 0;
  }, [row]);
  // A focus that was in here goes back to the list, or where that is gone too, to the heading: it never falls off the page.
  useLayoutEffect(() => {
    const root = dock.current?.parentElement;
    return () => {
      if (!dock.current?.contains(document.activeElement)) return;
      const next = root?.querySelector<HTMLElement>('.rows') ?? root?.querySelector<HTMLElement>('h1');
      next?.focus({ preventScroll: true });
    };
  }, []);
  return (
    <section
      ref={dock}
      class={`dock ${brief ? 'brief' : ''}`}
      aria-label={label}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <div class="dock-head">
        <h2 class="dock-title">{title}</h2>
        {goTo}
        <Button kind="icon" label={t.common.close} onClick={onClose}>
          <Icon name="close" size={14} />
        </Button>
      </div>
      <div class="dock-body" ref={body} tabIndex={0} role="group" aria-label={label}>
        {children}
      </div>
    </section>
  );
}
