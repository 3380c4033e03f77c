// @ts-check
/** Checks manifest.xml offline: what Office's own schema checks, and what it does not (dangling resids, http, icons, function names). */
import { checkLanguages } from './check-languages.mjs';
import { checkOrder } from './element-order.mjs';
import { elementAt, everyElement, readXml } from './read-xml.mjs';

/** @typedef {import('./read-xml.mjs').XmlElement} XmlElement */
/**
 * @typedef {object} ManifestContext
 * @property {(path: string) => { width: number, height: number } | null} iconSize pixel size of an icon of the built add-in, or null
 * @property {ReadonlySet<string>} functions names that the built task pane registers
 */

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/iu;
const VERSION = /^\d{1,5}(\.\d{1,5}){1,3}$/u; // up to 4 parts of 5 digits
const MAX = { name: 125, description: 250, resid: 32, id: 125, ShortStrings: 125, LongStrings: 250 };
const BASE_ICONS = { IconUrl: 32, HighResolutionIconUrl: 64 };
const RIBBON_ICONS = ['16', '32', '80'];
const BASE_SET = { name: 'ExcelApi', version: '1.9' };

/** @param {XmlElement | undefined} element @param {string} name */
const attribute = (element, name) => element?.attributes.get(name) ?? '';
/** @param {string} what @param {string} value @param {number} limit */
const tooLong = (what, value, limit) => (value.length > limit ? [`${what} has ${value.length} characters; ${limit} are allowed.`] : []);

/** @param {XmlElement} root */
function checkHead(root) {
  const id = elementAt(root, 'Id')?.text.trim() ?? '';
  const version = elementAt(root, 'Version')?.text.trim() ?? '';
  const permissions = elementAt(root, 'Permissions')?.text.trim();
  const hosts = elementAt(root, 'Hosts')?.children.map((host) => attribute(host, 'Name')) ?? [];
  const sets = elementAt(root, 'Requirements', 'Sets')?.children ?? [];
  return [
    ...(GUID.test(id) ? [] : [`<Id> “${id}” is no GUID.`]),
    ...(VERSION.test(version) ? [] : [`<Version> “${version}” is not of the form 1.0.0.0.`]),
    ...(permissions === 'ReadWriteDocument' ? [] : [`<Permissions> is “${permissions}”; it must be ReadWriteDocument and no more.`]),
    ...(hosts.join() === 'Workbook' ? [] : [`<Hosts> names “${hosts.join()}”; it must be Workbook alone.`]),
    ...(sets.length === 1 && attribute(sets[0], 'Name') === BASE_SET.name && attribute(sets[0], 'MinVersion') === BASE_SET.version
      ? []
      : [`The base <Requirements> must be ${BASE_SET.name} ${BASE_SET.version} alone; anything more hides the add-in where it could run.`]),
    ...tooLong('<DisplayName>', attribute(elementAt(root, 'DisplayName'), 'DefaultValue'), MAX.name),
    ...tooLong('<ProviderName>', elementAt(root, 'ProviderName')?.text ?? '', MAX.name),
    ...tooLong('<Description>', attribute(elementAt(root, 'Description'), 'DefaultValue'), MAX.description),
  ];
}

/** @param {XmlElement[]} elements */
function checkAddresses(elements) {
  const addresses = elements.flatMap(({ name, attributes, text }) =>
    name === 'AppDomain' ? [text.trim()] : [attributes.get('DefaultValue') ?? ''],
  );
  return addresses
    .filter((each) => /^[a-z][a-z0-9+.-]*:/iu.test(each) && !each.startsWith('https://'))
    .map((each) => `“${each}” is not an https address.`);
}

/** @param {string} address @param {number} size @param {ManifestContext} context */
function iconFaults(address, size, context) {
  const found = URL.canParse(address) ? context.iconSize(new URL(address).pathname) : null;
  if (!found) return [`The icon “${address}” does not exist in the add-in.`];
  return found.width === size && found.height === size
    ? []
    : [`The icon “${address}” has ${found.width} x ${found.height} pixels; ${size} x ${size} are needed.`];
}

/** @param {XmlElement} root @param {XmlElement[]} elements @param {ManifestContext} context */
function checkIcons(root, elements, context) {
  const resources = elementAt(root, 'VersionOverrides', 'Resources', 'Images')?.children ?? [];
  const base = Object.entries(BASE_ICONS).flatMap(([name, size]) =>
    iconFaults(attribute(elementAt(root, name), 'DefaultValue'), size, context),
  );
  const icons = elements.filter(({ name }) => name === 'Icon');
  const used = icons.flatMap((icon) => icon.children);
  return [
    ...base,
    ...icons
      .filter((icon) => icon.children.map((image) => attribute(image, 'size')).join() !== RIBBON_ICONS.join())
      .map(() => `An <Icon> must have images of ${RIBBON_ICONS.join(', ')} pixels.`),
    ...[...new Set(used.map((image) => `${attribute(image, 'resid')} ${attribute(image, 'size')}`))].flatMap((pair) => {
      const [resid = '', size = ''] = pair.split(' ');
      const image = resources.find((each) => attribute(each, 'id') === resid);
      return image ? iconFaults(attribute(image, 'DefaultValue'), Number(size), context) : [];
    }),
  ];
}

/** @param {XmlElement} root @param {XmlElement[]} elements */
function checkResources(root, elements) {
  const groups = elementAt(root, 'VersionOverrides', 'Resources')?.children ?? [];
  const ids = groups.flatMap((group) => group.children.map((each) => attribute(each, 'id')));
  const resids = elements.flatMap((each) => each.attributes.get('resid') ?? []);
  return [
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `The resource “${id}” exists twice.`),
    ...[...new Set(resids)].filter((resid) => !ids.includes(resid)).map((resid) => `resid “${resid}” names no resource.`),
    ...[...new Set([...ids, ...resids])].flatMap((id) => tooLong(`resid “${id}”`, id, MAX.resid)),
    ...groups
      .filter(({ name }) => name === 'ShortStrings' || name === 'LongStrings')
      .flatMap((group) =>
        group.children.flatMap((each) =>
          tooLong(
            `The string “${attribute(each, 'id')}”`,
            attribute(each, 'DefaultValue'),
            group.name === 'ShortStrings' ? MAX.ShortStrings : MAX.LongStrings,
          ),
        ),
      ),
  ];
}

/** @param {XmlElement} root @param {XmlElement[]} elements @param {ManifestContext} context */
function checkCommands(root, elements, context) {
  const host = elementAt(root, 'VersionOverrides', 'Hosts', 'Host');
  const runtime = attribute(elementAt(host, 'Runtimes', 'Runtime'), 'resid');
  const controls = elements.filter(({ name }) => name === 'Control' || name === 'Group').map((each) => attribute(each, 'id'));
  const sets = elementAt(root, 'VersionOverrides', 'Requirements', 'Sets')?.children.map((set) => attribute(set, 'Name')) ?? [];
  return [
    ...controls.filter((id, at) => controls.indexOf(id) !== at).map((id) => `The id “${id}” is used twice.`),
    ...controls.flatMap((id) => tooLong(`The id “${id}”`, id, MAX.id)),
    ...elements
      .filter(({ name }) => name === 'FunctionName')
      .filter(({ text }) => !context.functions.has(text.trim()))
      .map(({ text }) => `The task pane registers no function “${text.trim()}”.`),
    ...(attribute(elementAt(host, 'DesktopFormFactor', 'FunctionFile'), 'resid') === runtime
      ? []
      : ['<FunctionFile> must name the same page as <Runtime>: they share one runtime.']),
    ...(attribute(elementAt(host, 'Runtimes', 'Runtime'), 'lifetime') === 'long' ? [] : ['<Runtime> needs lifetime="long".']),
    ...(sets.join() === 'SharedRuntime' ? [] : ['<VersionOverrides> must ask for SharedRuntime, and for it alone.']),
    ...elements.filter(({ name }) => name === 'TaskpaneId').map(() => 'A shared runtime has no <TaskpaneId>.'),
  ];
}

/**
 * All faults of an add-in manifest, in plain words; none means that it is fit to be loaded.
 * @param {string} text
 * @param {ManifestContext} context
 * @returns {string[]}
 */
export function checkManifest(text, context) {
  let root;
  try {
    root = readXml(text);
  } catch (error) {
    return [`This is no well-formed XML: ${error instanceof Error ? error.message : String(error)}.`];
  }
  if (root.name !== 'OfficeApp' || root.attributes.get('xsi:type') !== 'TaskPaneApp')
    return ['The root must be <OfficeApp xsi:type="TaskPaneApp">.'];
  const elements = everyElement(root);
  return [
    ...checkOrder(elements),
    ...checkHead(root),
    ...checkAddresses(elements),
    ...checkIcons(root, elements, context),
    ...checkResources(root, elements),
    ...checkLanguages(root, MAX),
    ...checkCommands(root, elements, context),
  ];
}
