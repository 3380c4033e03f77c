/** Elements of the page, made and found. */

/** The element with this id; the page has all of them from the start. */
export function byId<T extends HTMLElement>(id: string, kind: new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new TypeError(`Expected the page to hold a ${kind.name} called ${id}`);
  return found;
}

/** A new element with attributes, text and children. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** A button that does something; it never submits. */
export function button(label: string, action: () => void, attributes: Readonly<Record<string, string>> = {}): HTMLButtonElement {
  const element = make('button', { type: 'button', ...attributes }, label);
  element.addEventListener('click', action);
  return element;
}
