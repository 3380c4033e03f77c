/** A button that stays focusable when it is off, so that a reader can learn why it is. */
import type { ComponentChildren } from 'preact';

interface ButtonProps {
  readonly children: ComponentChildren;
  readonly onClick: () => void;
  /** `primary` once per view; `plain` beside it; `text` inside of content; `icon` needs a label. */
  readonly kind?: 'primary' | 'plain' | 'text' | 'icon';
  readonly off?: boolean;
  /** Off while anything is at work; it looks so only once that has lasted, so that nothing flickers. */
  readonly quietlyOff?: boolean;
  readonly label?: string | undefined;
  readonly describedBy?: string | undefined;
  readonly keys?: string;
  /** Set on a button that shows and hides what stands below it. */
  readonly expanded?: boolean;
}

/** A button of the pane. It is never disabled in the browser's sense, because such a button loses the focus and hides its reason. */
export function Button({
  children,
  onClick,
  kind = 'plain',
  off = false,
  quietlyOff = false,
  label,
  describedBy,
  keys,
  expanded,
}: ButtonProps) {
  return (
    <button
      type="button"
      class={`button ${kind}${quietlyOff && !off ? ' quiet' : ''}`}
      aria-disabled={off || quietlyOff ? 'true' : undefined}
      aria-label={label}
      title={kind === 'icon' ? label : undefined}
      aria-describedby={describedBy}
      aria-keyshortcuts={keys}
      aria-expanded={expanded}
      onClick={() => {
        if (!off && !quietlyOff) onClick();
      }}
    >
      {children}
    </button>
  );
}
