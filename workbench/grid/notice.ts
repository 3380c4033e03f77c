/** Messages of the played spreadsheet, shown for a while at the foot of the page. */
import { byId } from './element.js';

const SHOWN_MS = 8000;
let timer: ReturnType<typeof setTimeout> | undefined;

export function notify(message: string): void {
  const notice = byId('notice', HTMLElement);
  notice.textContent = message;
  clearTimeout(timer);
  timer = setTimeout(() => (notice.textContent = ''), SHOWN_MS);
}
