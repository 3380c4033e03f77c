/** A line above the pane while Excel lets us wait: a click in the pane does not end the editing of a cell. */
import { WAITING_FOR_EXCEL } from '../../core/said/by-excel.js';

/** Shows or hides the line in this element; `said` says it in the language of the pane. */
export function waitingBanner(element: HTMLElement, said: (text: string) => string): (waiting: boolean) => void {
  element.setAttribute('role', 'status');
  element.hidden = true;
  return (waiting) => {
    element.hidden = !waiting;
    element.textContent = waiting ? said(WAITING_FOR_EXCEL) : '';
  };
}
