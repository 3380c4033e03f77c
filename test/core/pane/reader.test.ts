/** What assistive technology reads of the pane: its tree of names and roles. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { PaneBrowser } from './support/pane-browser.js';
import { openPaneBrowser, show } from './support/pane-browser.js';
import type { StateName } from './states/index.js';

let browser: PaneBrowser;
let page: Page;
beforeAll(async () => void (browser = await openPaneBrowser()));
beforeEach(async () => void (page = await browser.open('first-use')));
afterAll(() => browser.close());

/** The tree of this state below its steps. Of a long list its first rows are enough: the others are of the same kind. */
async function heard(state: StateName, rows = Infinity): Promise<string> {
  await show(page, state);
  await page.evaluate((most) => {
    document.querySelector('nav')?.remove();
    for (const row of document.querySelectorAll<HTMLElement>('[role=option][aria-posinset]')) {
      if (Number(row.getAttribute('aria-posinset')) > most) row.remove();
    }
  }, rows);
  return page.locator('#pane').ariaSnapshot();
}

describe('what a reader meets', () => {
  test('of the steps', async () => {
    await show(page, 'sending');
    expect(await page.getByRole('navigation').ariaSnapshot()).toMatchInlineSnapshot(`
      "- navigation "Steps":
        - list:
          - listitem:
            - button "Check"
          - listitem:
            - button "Preview"
          - listitem:
            - button "Send running"
        - button "Settings""
    `);
    expect(await page.getByRole('navigation').getByRole('button', { name: 'Send running' }).getAttribute('aria-current')).toBe('step');
  });

  test('at first use', async () => {
    expect(await heard('first-use')).toMatchInlineSnapshot(`
      "- main:
        - heading "Check your roster" [level=1]
        - paragraph: "Sheet: Team roster"
        - group "What a send does":
          - text: What a send does
          - radio "Create" [checked]
          - text: Create
          - radio "Update"
          - text: Update
          - radio "Both"
          - text: Both
          - paragraph: Adds new people, changes nobody.
        - list:
          - listitem: Check Finds and marks what would be refused. No cell is changed.
          - listitem: Preview Shows what would happen to each row.
          - listitem: Send Starts only when you say so.
        - paragraph: "Or begin with the people who are there already: they go onto a sheet of their own, ready to edit."
        - region "No roster yet?":
          - heading "No roster yet?" [level=2]
          - paragraph:
            - button "Make a sample roster"
            - button "Make an empty template"
          - paragraph: Either goes onto a new sheet; yours stay as they are.
      - contentinfo:
        - button "Get current team"
        - button "Check sheet"
      - status
      - alert"
    `);
  });

  test('with three issues', async () => {
    expect(await heard('three-issues')).toMatchInlineSnapshot(`
      "- main:
        - heading "Team roster" [level=1]
        - paragraph:
          - text: 3,412 people
          - button "Clear highlights"
        - group "What a send does":
          - text: What a send does
          - radio "Create" [checked]
          - text: Create
          - radio "Update"
          - text: Update
          - radio "Both"
          - text: Both
          - paragraph: Adds new people, changes nobody.
        - button "Get current team"
        - group "Show by level":
          - button "1 error"
          - button "1 warning"
          - button "1 info"
        - group:
          - heading "Columns" [level=2]
          - text: 3 matched
        - group:
          - heading "Files" [level=2]
        - paragraph:
          - button "Edit rows…"
        - paragraph:
          - button "Show who leads whom"
        - heading "Issues 3" [level=2]
        - button "Previous error"
        - button "Next error"
        - text: Kind of issue
        - combobox "Kind of issue":
          - option "All kinds (3)" [selected]
          - option "Leader not found (1)"
          - option "Leading zeros (1)"
          - option "Blanks at the ends (1)"
        - listbox "Issues":
          - option "Nobody has the address “ann.lee@exmaple.org” Error. E14 · Team Leader"
          - option "“417” may have lost its leading zeros Warning. A16 · Staff no."
          - option "“Zoë ” ends with a blank Info. B18 · First Name"
      - contentinfo:
        - button "Check again"
        - button "Show preview"
      - status
      - alert"
    `);
  });

  test('in an issue that is open', async () => {
    await show(page, 'issue-detail');
    expect(await page.getByRole('region', { name: 'Issue' }).ariaSnapshot()).toMatchInlineSnapshot(`
      "- region "Issue":
        - 'heading "Error: E14 · Team Leader" [level=2]'
        - button "Go to cell"
        - button "What about this cell?"
        - button "Close"
        - group "Issue":
          - paragraph: Nobody has the address “ann.lee@exmaple.org”
          - list "Fixes":
            - listitem:
              - button "Write “ann.lee@example.org” ann.lee@exmaple.org becomes ann.lee@example.org"
            - listitem:
              - button "Write “unassigned” ann.lee@exmaple.org becomes unassigned"
          - paragraph:
            - button "Edit this person"
          - paragraph: A leader has to be a row of this sheet or an existing user. Neither has this e-mail address or employee ID.
          - paragraph: Write the address of a person who can manage teams, or add a row for this leader.
          - paragraph:
            - 'button "More about this: Leader not found"': More about this"
    `);
  });

  test('in the preview', async () => {
    expect(await heard('preview', 2)).toMatchInlineSnapshot(`
      "- main:
        - heading "Preview" [level=1]
        - group "Show by plan":
          - button "3,400 create"
          - button "9 blocked"
          - button "3 skipped"
        - list:
          - listitem: 12 leaders first, then 3,388 people.
          - listitem: 9 rows stay on the sheet until they are mended.
        - term: To
        - definition: Agent Connect at https://demo.api.stellaconnect.net, with the key of this workbook
        - term: Welcome mail
        - definition: The API has no switch that holds welcome mails back.
        - paragraph: Nobody is compared with existing users yet.
        - button "Load existing users"
        - heading "Rows 3,412" [level=2]
        - listbox "Rows":
          - option "Ann Lee Row 2 create · Created under Ann Lee (row 14)"
          - option "Zoë Márquez Row 3 create · Created under Ann Lee (row 14)"
          - option "Ann Lee Row 17 create · Created under Ann Lee (row 14)"
      - contentinfo:
        - button "Send 3,400 people"
      - status
      - alert"
    `);
  });

  test('while it is sent', async () => {
    expect(await heard('sending', 2)).toMatchInlineSnapshot(`
      "- main:
        - heading "Sending 3,400 people" [level=1]
        - text: 37 of 3,400 1%
        - progressbar "Progress"
        - paragraph: About 8 minutes left
        - group "Show by outcome": 37 sent 0 failed
        - heading "Results 3,400" [level=2]
        - listbox "Results":
          - option "Ann Lee Row 2 sent"
          - option "Zoë Márquez Row 3 sent"
          - option "Ben Okafor Row 16 sent"
      - contentinfo:
        - paragraph: Stops before the next batch; 37 already sent stay.
        - button "Cancel"
      - status
      - alert"
    `);
  });

  test('while it stops', async () => {
    expect(await heard('stopping', 0)).toMatchInlineSnapshot(`
      "- main:
        - heading "Stopping" [level=1]
        - text: 37 of 3,400 1%
        - progressbar "Progress"
        - paragraph: The batch on its way is finished first.
        - group "Show by outcome": 37 sent 0 failed
        - heading "Results 3,400" [level=2]
        - listbox "Results":
          - option "Ben Okafor Row 16 sent"
      - contentinfo:
        - paragraph: Stops before the next batch; 37 already sent stay.
        - button "Cancel" [disabled]
      - status
      - alert"
    `);
  });

  test('once all is done', async () => {
    expect(await heard('all-sent', 2)).toMatchInlineSnapshot(`
      "- main:
        - heading "3,400 people sent" [level=1]
        - group "Show by outcome":
          - button "3,400 sent"
          - text: 0 failed
        - heading "Results 3,400" [level=2]
        - listbox "Results":
          - option "Ann Lee Row 2 sent · Created under Ann Lee"
          - option "Zoë Márquez Row 3 sent · Created under Ann Lee"
          - option "Ann Lee Row 17 sent · Created under Ann Lee"
      - contentinfo:
        - button "Back to check"
      - status
      - alert"
    `);
  });

  test('once some of it failed', async () => {
    expect(await heard('updated', 2)).toMatchInlineSnapshot(`
      "- main:
        - heading "Finished, with open rows" [level=1]
        - group "Show by outcome":
          - button "60 sent"
          - button "2 failed"
        - paragraph: 60 rows can be taken back.
        - button "Undo this run"
        - region "Stays done":
          - paragraph: Stays done
          - list:
            - listitem: 2 people were invited.
            - listitem: Ann Lee can manage teams.
        - paragraph: "Rows that did not succeed, with reasons:"
        - paragraph:
          - button "Download as CSV": Download
          - button "Copy as CSV": Copy
        - group:
          - heading "Receipt" [level=2]
        - heading "Results 62" [level=2]
        - listbox "Results":
          - option "Ann Lee Row 2 failed · Email has already been taken"
          - option "Zoë Márquez Row 3 sent · Created"
          - option "Ann Lee Row 17 sent · Created"
      - contentinfo:
        - button "Back to check"
        - button "Retry failed (2)"
      - status
      - alert"
    `);
  });
});
