/** One person of the picture, or what gathers people, as an element of the drawing. */
import { cycleOfItem, ORPHANS } from '../../../core/hierarchy/tree-outline.js';
import type { TreePerson, TreeView } from '../../../core/hierarchy/tree.js';
import { BOX, type Box } from './layout.js';

const SVG = 'http://www.w3.org/2000/svg';
const PAD = 10;
const BAR = { width: 44, height: 5 } as const;
const FOLD_RADIUS = 8;
const NAME_FONT = '600 13px system-ui, "Segoe UI", Roboto, "Open Sans", sans-serif';

export function svg(name: string, attributes: Readonly<Record<string, string | number>> = {}, ...children: (Node | string)[]): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  element.append(...children);
  return element;
}

const count = (number: number): string => number.toLocaleString('en');

/** Words of a box: what it is called, what stands at its end, and below. */
function wordsOf(tree: TreeView, { item }: Box): { readonly name: string; readonly end: string; readonly more: string } {
  if (item === ORPHANS) return { name: 'Leader not found', end: '', more: `${count(tree.orphans.length)} people` };
  const person = tree.people[item];
  if (person === undefined) {
    const members = tree.cycles[cycleOfItem(item)] ?? [];
    const hanging = tree.people[members[0] ?? -1]?.below ?? 0;
    return {
      name: `Circle of ${count(members.length)}`,
      end: '',
      more: hanging === 0 ? 'they lead each other' : `${count(hanging)} more hang on it`,
    };
  }
  const end = person.row === null ? 'existing' : String(person.row);
  return { name: person.name === '' ? 'No name' : person.name, end, more: moreOf(person) };
}

function moreOf({ leaderCell, reports, below }: TreePerson): string {
  if (leaderCell !== '') return `says “${leaderCell}”`;
  if (reports.length === 0) return '';
  return `${count(reports.length)} direct${below > reports.length ? ` · ${count(below)} in all` : ''}`;
}

/** Draws a box; its classes say what it is, the style sheet how that looks. */
export function drawBox(tree: TreeView, box: Box, id: string): SVGElement {
  const { item, x, y, height, hasReports, isOpen } = box;
  const person = tree.people[item];
  const { name, end, more } = wordsOf(tree, box);
  const words = [
    name,
    person?.row === null ? 'existing user' : end === '' ? '' : `row ${end}`,
    more,
    person?.hasError === true ? 'has an error' : '',
  ];
  const group = svg('g', {
    id,
    class: ['box', person?.state ?? 'gathers', person?.row === null ? 'user' : '', height === BOX.leader ? 'tall' : ''].join(' '),
    transform: `translate(${x} ${y})`,
    role: 'treeitem',
    'aria-label': words.filter((each) => each !== '').join(', '),
    'aria-level': box.level,
    'aria-posinset': box.position,
    'aria-setsize': box.siblings,
    'aria-selected': 'false',
    'data-item': item,
    ...(hasReports ? { 'aria-expanded': String(isOpen) } : {}),
  });
  const lineY = more === '' ? height / 2 : 15;
  const endWidth = end === '' ? 0 : end.length * 6.5 + 8;
  const sign = person?.hasError === true ? 18 : 0;
  group.append(
    svg('title', {}, words.filter((each) => each !== '').join(', ')),
    svg('rect', { class: 'card', width: BOX.width, height, rx: 6 }),
  );
  if (sign > 0)
    group.append(
      svg('circle', { class: 'error', cx: PAD + 6, cy: lineY, r: 6 }),
      svg('path', { class: 'error-sign', d: `M${PAD + 6} ${lineY - 3.4}v3.6M${PAD + 6} ${lineY + 2.6}v.8` }),
    );
  const room = BOX.width - 2 * PAD - sign - endWidth - (hasReports ? FOLD_RADIUS : 0);
  group.append(svg('text', { class: 'name', x: PAD + sign, y: lineY }, fitted(name, room)));
  if (end !== '') group.append(svg('text', { class: 'end', x: BOX.width - PAD - (hasReports ? FOLD_RADIUS : 0), y: lineY }, end));
  if (more !== '') group.append(...secondLine(tree, person, more));
  if (hasReports) group.append(...foldSign(height / 2, isOpen));
  return group;
}

function secondLine(tree: TreeView, person: TreePerson | undefined, more: string): SVGElement[] {
  const y = 32;
  const hasBar = person !== undefined && person.reports.length > 0 && person.leaderCell === '';
  const x = hasBar ? PAD + BAR.width + 8 : PAD;
  const text = svg('text', { class: 'more', x, y }, fitted(more, BOX.width - x - PAD - FOLD_RADIUS));
  if (!hasBar) return [text];
  const width = Math.max(2, (BAR.width * person.reports.length) / Math.max(1, tree.widest));
  const bar = { x: PAD, y: y - BAR.height / 2, height: BAR.height, rx: 2.5 };
  return [svg('rect', { class: 'bar', ...bar, width: BAR.width }), svg('rect', { class: 'width', ...bar, width }), text];
}

function foldSign(y: number, isOpen: boolean): SVGElement[] {
  const x = BOX.width;
  const across = `M${x - 4} ${y}h8`;
  return [
    svg('circle', { class: 'fold', cx: x, cy: y, r: FOLD_RADIUS, 'data-fold': '' }),
    svg('path', { class: 'fold-sign', d: isOpen ? across : `${across}M${x} ${y - 4}v8` }),
  ];
}

const ruler = document.createElement('canvas').getContext('2d');
const ELLIPSIS = '…';

/** A text cut so that it fits; letters are measured, for names come in every script. */
function fitted(text: string, room: number): string {
  if (ruler === null) return text;
  ruler.font = NAME_FONT;
  if (ruler.measureText(text).width <= room) return text;
  const letters = Array.from(text);
  let [fits, tooLong] = [0, letters.length];
  while (tooLong - fits > 1) {
    const middle = (fits + tooLong) >> 1;
    if (ruler.measureText(letters.slice(0, middle).join('') + ELLIPSIS).width <= room) fits = middle;
    else tooLong = middle;
  }
  return letters.slice(0, fits).join('').trimEnd() + ELLIPSIS;
}
