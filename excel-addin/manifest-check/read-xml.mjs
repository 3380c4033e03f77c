// @ts-check
/** A small, strict XML reader: elements, attributes, text and comments. No document type, no entity beyond XML's own five. */

/** @typedef {{ name: string, attributes: Map<string, string>, children: XmlElement[], text: string }} XmlElement names without their prefix */

const ENTITIES = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);
const TOKEN = /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<[^>]*>|[^<]+/gu;
const ATTRIBUTE = /^\s+([\w:.-]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/u;

/** @param {string} text */
const decode = (text) =>
  text.replace(/&([^;&\s]*);?/gu, (whole, name) => {
    const value = ENTITIES.get(name);
    if (value === undefined) throw new SyntaxError(`“${whole}” is no entity of XML; write & as &amp;`);
    return value;
  });

/** @param {string} name */
const local = (name) => name.replace(/^.*:/u, '');

/** @param {string} tag inside of `<...>` */
function openTag(tag) {
  const name = /^[A-Za-z_][\w:.-]*/u.exec(tag)?.[0];
  if (!name) throw new SyntaxError(`“<${tag}>” is no element`);
  /** @type {XmlElement} */
  const element = { name: local(name), attributes: new Map(), children: [], text: '' };
  let rest = tag.slice(name.length).replace(/\/$/u, '');
  for (let match = ATTRIBUTE.exec(rest); match; match = ATTRIBUTE.exec(rest)) {
    const key = match[1] ?? '';
    if (element.attributes.has(key)) throw new SyntaxError(`<${name}> has the attribute ${key} twice`);
    element.attributes.set(key, decode(match[2] ?? match[3] ?? ''));
    rest = rest.slice(match[0].length);
  }
  if (rest.trim()) throw new SyntaxError(`<${name}>: cannot read “${rest.trim()}”`);
  return element;
}

/**
 * The root element of a document; throws a SyntaxError that says what is wrong.
 * @param {string} text
 * @returns {XmlElement}
 */
export function readXml(text) {
  /** @type {XmlElement} */
  const document = { name: '', attributes: new Map(), children: [], text: '' };
  const open = [document];
  const source = text.replace(/^\uFEFF/u, '');
  let read = 0;
  for (const { 0: token, index } of source.matchAll(TOKEN)) {
    if (index !== read) throw new SyntaxError(`cannot read “${source.slice(read, read + 20)}”`);
    read += token.length;
    const top = open[open.length - 1] ?? document;
    if (token.startsWith('<!--') || token.startsWith('<?')) continue;
    if (token.startsWith('<!')) throw new SyntaxError('a document type or CDATA section is not allowed');
    if (token.startsWith('</')) {
      const name = local(token.slice(2, -1).trim());
      if (top === document || top.name !== name) throw new SyntaxError(`</${name}> closes <${top.name}>`);
      open.pop();
    } else if (token.startsWith('<')) {
      const element = openTag(token.slice(1, -1));
      top.children.push(element);
      if (!token.endsWith('/>')) open.push(element);
    } else top.text += decode(token);
  }
  if (read !== source.length) throw new SyntaxError(`cannot read “${source.slice(read, read + 20)}”`);
  if (open.length !== 1) throw new SyntaxError(`<${open[open.length - 1]?.name}> is never closed`);
  const [root, ...others] = document.children;
  if (!root || others.length || document.text.trim()) throw new SyntaxError('a document has exactly one root element');
  return root;
}

/** Every element below and including this one. @param {XmlElement} element @returns {XmlElement[]} */
export function everyElement(element) {
  return [element, ...element.children.flatMap(everyElement)];
}

/** The element at a path of child names, or undefined. @param {XmlElement | undefined} from @param {string[]} path @returns {XmlElement | undefined} */
export function elementAt(from, ...path) {
  return path.reduce((/** @type {XmlElement | undefined} */ at, name) => at?.children.find((child) => child.name === name), from);
}
