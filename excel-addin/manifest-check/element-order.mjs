// @ts-check
/** The order that Office demands of the children of an element. A `!` marks those that must be there, a `*` those that may repeat. */

/** @typedef {import('./read-xml.mjs').XmlElement} XmlElement */

/** @type {Record<string, string[]>} */
const ORDER = {
  OfficeApp: [
    'Id!',
    'Version!',
    'ProviderName!',
    'DefaultLocale!',
    'DisplayName!',
    'Description!',
    'IconUrl!',
    'HighResolutionIconUrl!',
    'SupportUrl!',
    'AppDomains',
    'Hosts!',
    'Requirements!',
    'DefaultSettings!',
    'Permissions!',
    'VersionOverrides!',
  ],
  DisplayName: ['Override*'],
  Description: ['Override*'],
  String: ['Override*'],
  VersionOverrides: ['Description', 'Requirements', 'Hosts!', 'Resources!'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile!', 'ExtensionPoint!*'],
  GetStarted: ['Title!', 'Description!', 'LearnMoreUrl!'],
  OfficeTab: ['Group!*'],
  Group: ['Label!', 'Icon!', 'Control!*'],
  Control: ['Label!', 'Supertip!', 'Icon!', 'Action!'],
  Supertip: ['Title!', 'Description!'],
  Resources: ['Images!', 'Urls!', 'ShortStrings!', 'LongStrings'],
  Runtimes: ['Runtime!*'],
};
/** `Host` stands in both halves of the manifest; only the one of the ribbon has children. */
const RIBBON_HOST = ['Runtimes!', 'DesktopFormFactor!'];

/** @param {XmlElement} element @returns {string[]} */
function orderFaults(element) {
  const order = element.name === 'Host' && element.children.length ? RIBBON_HOST : ORDER[element.name];
  if (!order) return [];
  const names = order.map((each) => each.replace(/[!*]/gu, ''));
  const faults = [];
  let last = -1;
  for (const { name } of element.children) {
    const at = names.indexOf(name);
    if (at < 0) faults.push(`<${element.name}> may not contain <${name}>.`);
    else if (at < last) faults.push(`<${name}> stands after <${names[last]}> in <${element.name}>; it belongs before it.`);
    else if (at === last && !order[at]?.endsWith('*')) faults.push(`<${element.name}> contains <${name}> twice.`);
    last = Math.max(last, at);
  }
  for (const [at, name] of names.entries())
    if (order[at]?.includes('!') && !element.children.some((child) => child.name === name))
      faults.push(`<${element.name}> lacks <${name}>.`);
  return faults;
}

/** Faults of order, presence and repetition in all of these elements. @param {XmlElement[]} elements */
export const checkOrder = (elements) => elements.flatMap(orderFaults);
