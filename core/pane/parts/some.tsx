/** The first few of many, and the button that shows more of them. */
import type { ComponentChildren } from 'preact';
import { useSignal } from '@preact/signals';
import { Button } from './button.js';
import { usePane } from './context.js';

/** How many to draw, and the button; it adds `step` at a press, or the whole rest. */
export function useSome(length: number, first: number, step = Infinity): readonly [number, ComponentChildren] {
  const { t } = usePane();
  const most = useSignal(first);
  const shown = Math.min(length, most.value);
  const more = Math.min(step, length - shown);
  const button = more > 0 && (
    <Button kind="text" onClick={() => (most.value = shown + more)}>
      {t.common.more(more)}
    </Button>
  );
  return [shown, button];
}
