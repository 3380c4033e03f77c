/** The page of leaders: asks the workbench that opened it for the tree, draws it, and sends back whom the user goes to. */
import { itemOfCycle, ORPHANS } from '../../../core/hierarchy/tree-outline.js';
import { findPeople } from '../../../core/hierarchy/tree-search.js';
import type { TreeView } from '../../../core/hierarchy/tree.js';
import { button, byId } from '../element.js';
import { ZOOM_STEP } from './chart-keys.js';
import { Chart } from './chart.js';
import { type FromTree, MARK, messageOf, type TreeOfSheet } from './messages.js';
import './tree.css';

const opener = window.opener as Window | null;
const picture = document.querySelector<SVGSVGElement>('#picture');
if (picture === null) throw new TypeError('Expected the page to hold a picture');
const chart = new Chart(picture, (row) => say({ mark: MARK, kind: 'go', row }));
const state = byId('state', HTMLElement);
const search = byId('search', HTMLInputElement);
let shown: TreeView | null = null;
let shownSource = '';

window.addEventListener('message', (event) => {
  const message = messageOf(event);
  if (message?.kind === 'tree') show(message);
  else if (message?.kind === 'at') chart.setRow(message.row);
  else if (message?.kind === 'theme') document.documentElement.dataset['theme'] = message.dark ? 'dark' : 'light';
});
// The workbench may have been loaded anew meanwhile: it learns of this page when the user comes back to it.
window.addEventListener('focus', () => say({ mark: MARK, kind: 'ready' }));
byId('larger', HTMLButtonElement).addEventListener('click', () => chart.zoom(ZOOM_STEP));
byId('smaller', HTMLButtonElement).addEventListener('click', () => chart.zoom(1 / ZOOM_STEP));
byId('whole', HTMLButtonElement).addEventListener('click', () => chart.showWhole());
search.addEventListener('input', () => find(0));
search.addEventListener('keydown', (event) => {
  if (event.key === 'Enter') find(event.shiftKey ? -1 : 1);
});
say({ mark: MARK, kind: 'ready' });

function say(message: FromTree): void {
  if (opener === null || opener.closed)
    state.textContent = 'This page belongs to a workbench. Open it there, with the button “Leaders…” above the sheet.';
  else opener.postMessage(message, location.origin);
}

function show({ source, sheet, tree, row }: TreeOfSheet): void {
  if (source !== shownSource) chart.clear();
  shownSource = source;
  shown = tree;
  chart.setTree(tree);
  chart.setRow(row);
  document.title = `${sheet}: who leads whom`;
  byId('sheet', HTMLElement).textContent = sheet;
  const number = (count: number, one: string, many: string): string => `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
  const leaders = tree.people.filter(({ reports }) => reports.length > 0).length;
  const facts = [
    number(tree.people.length, 'person', 'people'),
    number(leaders, 'leader', 'leaders'),
    number(tree.people.length === 0 ? 0 : tree.depth + 1, 'level', 'levels'),
    `widest team ${tree.widest.toLocaleString('en')}`,
  ];
  state.textContent = tree.people.length === 0 ? 'Nobody was found on this sheet.' : facts.join(' · ');
  const faults = [];
  if (tree.orphans.length > 0) faults.push(button(`${tree.orphans.length} with no leader found`, () => chart.show(ORPHANS)));
  if (tree.cycles.length > 0) faults.push(button(number(tree.cycles.length, 'circle', 'circles'), () => chart.show(itemOfCycle(0))));
  byId('faults', HTMLElement).replaceChildren(...faults);
}

let foundAt = 0;
/** To the first person found, the next one or the one before, round the end. */
function find(step: -1 | 0 | 1): void {
  const found = shown === null ? [] : findPeople(shown, search.value);
  foundAt = step === 0 ? 0 : (foundAt + step + found.length) % Math.max(1, found.length);
  const item = found[foundAt];
  if (item !== undefined) chart.show(item);
  const none = search.value.trim() === '' ? '' : 'Nobody by this name';
  byId('found', HTMLElement).textContent = item === undefined ? none : `${foundAt + 1} of ${found.length}`;
}
