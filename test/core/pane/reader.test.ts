/** What assistive technology reads of the pane: its tree of names and roles. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { PaneBrowser } from './support/pane-browser.js';
import { openPaneBrowser, show } from './support/pane-browser.js';

let browser: PaneBrowser;
let page: Page;
beforeAll(async () => void (browser = await openPaneBrowser()));
beforeEach(async () => void (page = await browser.open('first-use')));
afterAll(() => browser.close());

describe('what a reader meets', () => {
  test('in the check view', async () => {
    await show(page, 'three-issues');
    expect(await page.locator('#pane').ariaSnapshot()).toMatchInlineSnapshot(`
      "- navigation "Steps":
        - list:
          - listitem:
            - button "Check"
          - listitem:
            - button "Preview"
          - listitem:
            - button "Send" [disabled]
        - button "Settings"
      - main:
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
        - paragraph:
          - button "Edit rows…"
        - paragraph:
          - button "Show who leads whom"
        - group:
          - heading "Files" [level=2]
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

  test('in the send view', async () => {
    await show(page, 'stopping');
    await page.getByRole('listbox').evaluate((list) => list.remove()); // its rows are looked at elsewhere
    expect(await page.locator('#pane').ariaSnapshot()).toMatchInlineSnapshot(`
      "- navigation "Steps":
        - list:
          - listitem:
            - button "Check"
          - listitem:
            - button "Preview"
          - listitem:
            - button "Send running"
        - button "Settings"
      - main:
        - heading "Stopping" [level=1]
        - text: 37 of 3,400 1%
        - progressbar "Progress"
        - paragraph: The batch on its way is finished first.
        - group "Show by outcome": 37 sent 0 failed
        - heading "Results 3,400" [level=2]
      - contentinfo:
        - paragraph: Stops before the next batch; 37 already sent stay.
        - button "Cancel" [disabled]
      - status
      - alert"
    `);
  });
});
