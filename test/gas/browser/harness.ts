/** The page around the built sidebar: the workbook and the simulated script live here, as the sheet's own page is Google's. */
import { BRIDGE_FUNCTION, browserRealm, createAppsScript } from '../../../workbench/sheets-sim/index.js';
import { Workbook } from '../../../workbench/workbook/index.js';

/** What the test asks of the page. */
export interface Harness {
  /** Formulas of the conditional rules on the sheet. */
  rules(): (string | null)[];
  /** Puts back the part that the address left out. */
  mend(): void;
  selection(): { readonly row: number; readonly column: number };
}

const workbook = new Workbook();
const HEADINGS = ['Email Address', 'First Name', 'Last Name', 'Can Manage Teams', 'Team Leader'];
workbook
  .addSheet('Team')
  .setValues(1, 1, [
    HEADINGS,
    ['ann@example.org', 'Ann', 'Lee', 'Yes', 'unassigned'],
    ['bob@example.org', 'Bob', 'Ray', 'No', 'nobody@example.org'],
    ['not an address', 'Cid', 'Fox', 'No', 'ann@example.org'],
  ]);

const textOf = async (path: string): Promise<string> => (await fetch(path)).text();

/** `?without=Part-Main`: a push that forgot it. */
let missing = new URLSearchParams(location.search).get('without');

async function open(): Promise<void> {
  const code = await textOf('/Code.js');
  const parts = new Map(await Promise.all(['Part-Main', 'Part-Views'].map(async (name) => [name, await textOf(`/${name}.html`)] as const)));
  const frame = document.createElement('iframe');
  const script = createAppsScript({
    workbook,
    code,
    runCode: browserRealm,
    htmlFile: (name) => (name === missing ? null : (parts.get(name) ?? null)),
    fetch: () => ({ status: 503, headers: {}, body: '' }),
    ui: { showSidebar: ({ file }) => (frame.src = `/${file}.html`) },
  });
  const harness: Harness = {
    rules: () => workbook.active.rules.map((rule) => rule.formula),
    mend: () => (missing = null),
    selection: () => workbook.selection,
  };
  Object.assign(window, { harness, [BRIDGE_FUNCTION]: (name: string, args: unknown[]) => script.call(name, ...args) });
  frame.width = '300';
  frame.height = '700';
  document.body.append(frame);
  script.open();
  script.choose('Check this sheet');
}
void open();
