/** A button with a menu below it, for mouse and keyboard. */
import { button, make } from './element.js';

export interface MenuEntry {
  readonly label: string;
  readonly action: () => void;
}

/** Makes the button; the entries stand under a title. */
export function menuButton(label: string, title: string, entries: readonly MenuEntry[]): HTMLElement {
  const list = make('ul', { role: 'menu', 'aria-label': `${label}: ${title}`, hidden: '' });
  const open = (shown: boolean): void => {
    list.hidden = !shown;
    opener.setAttribute('aria-expanded', String(shown));
    if (shown) items[0]?.focus();
  };
  const opener = button(label, () => open(list.hasAttribute('hidden')), { 'aria-haspopup': 'menu', 'aria-expanded': 'false' });
  const items = entries.map((entry) =>
    button(
      entry.label,
      () => {
        open(false);
        entry.action();
      },
      { role: 'menuitem' },
    ),
  );
  list.append(make('li', { role: 'presentation', class: 'title' }, title));
  list.append(...items.map((item) => make('li', { role: 'none' }, item)));
  const menu = make('div', { class: 'menu' }, opener, list);
  menu.addEventListener('keydown', (event) => {
    const at = items.findIndex((item) => item === document.activeElement);
    const steps: Readonly<Record<string, number>> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 };
    const to = steps[event.key];
    if (event.key === 'Escape') {
      open(false);
      opener.focus();
    } else if (to !== undefined) {
      event.preventDefault();
      if (list.hasAttribute('hidden')) open(true);
      else items.at(to % items.length)?.focus();
    }
  });
  menu.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && menu.contains(relatedTarget))) open(false);
  });
  return menu;
}
