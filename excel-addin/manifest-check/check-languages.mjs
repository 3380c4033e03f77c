// @ts-check
/** Checks what a manifest says in other languages: whole locales, once each, within the limits, and every text in all of them. */
import { elementAt } from './read-xml.mjs';

/** @typedef {import('./read-xml.mjs').XmlElement} XmlElement */

/** Language and region, as Office names its display languages. */
const LOCALE = /^[a-z]{2}-[A-Z]{2}$/u;

/** @param {XmlElement | undefined} element @param {string} name */
const attribute = (element, name) => element?.attributes.get(name) ?? '';

/**
 * Faults of all overrides. A text that is the product's own name needs none.
 * @param {XmlElement} root
 * @param {{ name: number, description: number, ShortStrings: number, LongStrings: number }} limits
 * @returns {string[]}
 */
export function checkLanguages(root, limits) {
  const product = attribute(elementAt(root, 'DisplayName'), 'DefaultValue');
  const home = elementAt(root, 'DefaultLocale')?.text.trim() ?? '';
  const resources = elementAt(root, 'VersionOverrides', 'Resources')?.children ?? [];
  /** @param {XmlElement | undefined} element @param {string} what @param {number} limit */
  const text = (element, what, limit) => (element ? [{ element, what, limit }] : []);
  const texts = [
    ...text(elementAt(root, 'DisplayName'), '<DisplayName>', limits.name),
    ...text(elementAt(root, 'Description'), '<Description>', limits.description),
    ...resources.flatMap(({ name, children }) =>
      name === 'ShortStrings' || name === 'LongStrings'
        ? children.flatMap((each) => text(each, `The string “${attribute(each, 'id')}”`, limits[name]))
        : [],
    ),
  ];
  const localesOf = (/** @type {XmlElement} */ element) => element.children.map((each) => attribute(each, 'Locale'));
  const all = [...new Set(texts.flatMap(({ element }) => localesOf(element)))];
  return texts.flatMap(({ element, what, limit }) => {
    const locales = localesOf(element);
    const isName = attribute(element, 'DefaultValue') === product && locales.length === 0;
    return [
      ...locales.filter((each) => !LOCALE.test(each)).map((each) => `${what} has the locale “${each}”, which is not of the form de-DE.`),
      ...locales.filter((each) => each === home).map((each) => `${what} says ${each} again, the language of its own value.`),
      ...locales.filter((each, at) => locales.indexOf(each) !== at).map((each) => `${what} says ${each} twice.`),
      ...(isName ? [] : all.filter((each) => !locales.includes(each)).map((each) => `${what} lacks ${each}.`)),
      ...element.children.flatMap((each) => {
        const { length } = attribute(each, 'Value');
        const where = `${what} in ${attribute(each, 'Locale')}`;
        return [
          ...(length === 0 ? [`${where} is blank.`] : []),
          ...(length > limit ? [`${where} has ${length} characters; ${limit} are allowed.`] : []),
        ];
      }),
    ];
  });
}
