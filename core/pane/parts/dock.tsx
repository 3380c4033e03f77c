/** The part at the foot of a list that shows its chosen row in full. Its height never changes, so that nothing jumps from row to row. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from './button.js';
import { usePane } from './context.js';
import { Icon } from './icon.js';

interface DockProps {
  readonly label: string;
  /** First line: what the row is. */
  readonly title: ComponentChildren;
  /** Changes with the row, so that each starts at its top. */
  readonly row: string;
  /** True for rows of a few lines. */
  readonly brief?: boolean;
  readonly children: ComponentChildren;
  readonly onClose: () => void;
}

export function Dock({ label, title, row, brief = false, children, onClose }: DockProps) {
  const { t } = usePane();
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (body.current) body.current.scrollTop = 0;
  }, [row]);
  return (
    <section
      class={`dock ${brief ? 'brief' : ''}`}
      aria-label={label}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <div class="dock-head">
        <h2 class="dock-title">{title}</h2>
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
