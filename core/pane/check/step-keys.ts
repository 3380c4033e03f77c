/** F8 and Shift+F8 walk from error to error wherever the focus is in the check view; Escape closes the detail. */
import type { PaneModel } from '../model/pane-model.js';

export const NEXT_KEY = 'F8';
export const PREVIOUS_KEY = 'Shift+F8';

/** Goes to the next or previous error, and tells a reader which it is: the focus stays where it was. */
export function stepToError({ walk, announcer }: PaneModel, direction: 1 | -1): void {
  walk.step(direction);
  const issue = walk.current.peek();
  if (issue !== null) announcer.say(issue.message.what);
}

/** The key handler of the check view. */
export function stepKeys(pane: PaneModel): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key === 'F8') {
      stepToError(pane, event.shiftKey ? -1 : 1);
      event.preventDefault();
    } else if (event.key === 'Escape') {
      pane.walk.open.value = false;
    }
  };
}
