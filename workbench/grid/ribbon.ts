/** The add-in's buttons, read from the manifest that Excel would read. */

export interface RibbonButton {
  readonly label: string;
  readonly tip: string;
  /** Path of the icon on the relay. */
  readonly icon: string;
  /** The function to run, or null for a button that shows the pane. */
  readonly functionName: string | null;
}

/** The buttons of the manifest, in its order and, where it has them, in the words of this locale. */
export function ribbonButtons(manifest: string, locale = ''): RibbonButton[] {
  const xml = new DOMParser().parseFromString(manifest, 'text/xml');
  const resources = new Map<string, string>();
  for (const element of all(xml, 'bt:String', 'bt:Image', 'bt:Url')) {
    const own = all(element, 'bt:Override').find((each) => isLike(each.getAttribute('Locale') ?? '', locale));
    resources.set(element.getAttribute('id') ?? '', own?.getAttribute('Value') ?? element.getAttribute('DefaultValue') ?? '');
  }
  const resource = (element: Element | undefined): string => resources.get(element?.getAttribute('resid') ?? '') ?? '';
  return all(xml, 'Control').map((control) => ({
    label: resource(all(control, 'Label')[0]),
    tip: resource(all(control, 'Description')[0]),
    icon: new URL(resource(all(control, 'bt:Image')[0])).pathname,
    functionName: all(control, 'FunctionName')[0]?.textContent ?? null,
  }));
}

/** Excel takes the words of a language for all of its regions. */
const isLike = (offered: string, locale: string): boolean => offered.split('-')[0] === locale.split('-')[0];

function all(within: Document | Element, ...names: readonly string[]): Element[] {
  return names.flatMap((name) => [...within.getElementsByTagName(name)]);
}
