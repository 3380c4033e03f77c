/** A line above the pane while Excel lets us wait: a click in the pane does not end the editing of a cell. */

const WORDS = 'Waiting for Excel. If you are typing in a cell, press Enter or Esc to finish.';

/** Shows or hides the line in this element. */
export function waitingBanner(element: HTMLElement): (waiting: boolean) => void {
  element.setAttribute('role', 'status');
  element.hidden = true;
  return (waiting) => {
    element.hidden = !waiting;
    element.textContent = waiting ? WORDS : '';
  };
}
