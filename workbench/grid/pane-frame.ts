/** The side panel of the simulated spreadsheet: a title, a close button and the built pane in a frame of its own. */
import { button, byId, make } from './element.js';

export class PaneFrame {
  readonly #pane = byId('pane', HTMLElement);
  #frame: HTMLIFrameElement | null = null;

  /** Loads a page into the panel and shows it; a page that is there already is shown as it is. */
  show(title: string, address: string): void {
    this.#pane.hidden = false;
    if (this.#frame?.getAttribute('src') === address) return;
    const frame = make('iframe', { src: address, title: `${title} pane`, name: 'pane', allow: 'clipboard-write' });
    const close = button('\u00d7', () => this.hide(), { 'aria-label': `Close ${title}`, title: 'Close' });
    this.#pane.replaceChildren(make('div', { class: 'pane-head' }, make('h1', {}, title), close), frame);
    this.#frame = frame;
  }

  /** Loads the page anew, even the one that is there. */
  reload(title: string, address: string): void {
    this.clear();
    this.show(title, address);
  }

  hide(): void {
    this.#pane.hidden = true;
  }

  /** Takes the page away: it stops running. */
  clear(): void {
    this.#frame = null;
    this.#pane.replaceChildren();
    this.hide();
  }
}
