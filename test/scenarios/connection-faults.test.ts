/** What can go wrong on the way to the target: each time a person reads what, why and what to do, and nobody is lost or made twice. */
import { beforeEach, describe, expect, test } from 'vitest';
import type { FaultPlan } from '../../workbench/server/agent-connect/index.js';
import { browser, useBareWorkbench, workbench } from './support/bare-workbench.js';
import { check, counts, preview } from './support/pane-steps.js';
import { passUntil, quickContext } from './support/quick-time.js';
import { emailsOf, openRoster, person, PRIYA, TEAM, type Row } from './support/small-roster.js';
import { HOSTS, Stage, type HostName } from './support/stage.js';

const ADDRESS = 'https://demo.api.stellaconnect.net';

useBareWorkbench();
beforeEach(() => workbench.target.reset());

async function open(host: HostName, rows: readonly Row[] = TEAM): Promise<Stage> {
  const stage = await Stage.open(browser, {
    origin: workbench.origin,
    host,
    sample: 'clean',
    context: await quickContext(browser, workbench),
  });
  await openRoster(stage, rows);
  return stage;
}

/** Fills in a field of the settings and tests the connection, which saves it. */
async function connect(stage: Stage, label: string, text: string): Promise<void> {
  await stage.pane.getByRole('button', { name: 'Settings' }).click();
  await stage.pane.getByLabel(label, { exact: true }).fill(text);
  await stage.pane.getByRole('button', { name: 'Test connection' }).click();
}

async function send(stage: Stage): Promise<void> {
  await check(stage);
  await preview(stage);
  await stage.pane.getByRole('button', { name: /^Send \d+ people$/u }).click();
}

const says = (stage: Stage, words: string) => passUntil(stage, workbench, stage.pane.getByRole('main').getByText(words));
const ended = (stage: Stage) => passUntil(stage, workbench, stage.pane.getByRole('button', { name: 'Back to check' }));
const allSent = (stage: Stage) => passUntil(stage, workbench, stage.pane.getByRole('heading', { name: `${TEAM.length} people sent` }));
const created = (): string[] =>
  workbench.target.store.users
    .all()
    .map(({ email }) => email ?? '')
    .filter((email) => email.endsWith('@hr.example'))
    .sort();

/** What the results say of the person at this place of the list. */
const result = (stage: Stage, name: string) =>
  stage.pane.getByRole('listbox', { name: 'Results' }).getByRole('option').filter({ hasText: name });

describe.each(HOSTS)('%s: settings', (host) => {
  test('a wrong key is refused by the test, and the right one is taken after it', async () => {
    const stage = await open(host);
    await connect(stage, 'API key', 'not-the-key');
    await says(stage, 'The target refused the connection.');
    await says(stage, 'Check API key and API secret in Settings, and whether the key may manage users.');
    await stage.pane.getByRole('button', { name: 'More about this: The target refused the connection.' }).click();
    await says(stage, 'The target answered, and did not take the key.');
    await stage.pane.getByRole('button', { name: 'Back' }).click();
    await connect(stage, 'API key', 'demo-key');
    await says(stage, 'Connected.');
    await stage.close();
  });

  test('an address that is not the target’s is not kept, and nothing is asked there', async () => {
    const stage = await open(host);
    await connect(stage, 'Address', 'https://api.stellaconnect.net.example.org');
    await says(stage, 'This address is not allowed.');
    await says(stage, 'It has to begin with https:// and lead to api.stellaconnect.net or *.api.stellaconnect.net.');
    expect(workbench.target.store.requests.all()).toEqual([]);
    await stage.pane.getByRole('navigation', { name: 'Steps' }).getByRole('button', { name: 'Check' }).click();
    await check(stage);
    await preview(stage);
    await stage.pane.getByText(`Agent Connect, ${ADDRESS}`).waitFor();
    await stage.close();
  });

  test('a company whose name nobody knows cannot be reached', async () => {
    const stage = await open(host);
    await connect(stage, 'Address', 'https://nobody.api.stellaconnect.net');
    // The relay knows that nothing left it, Apps Script does not.
    await says(stage, host === 'excel' ? 'The target’s server is not known by its name.' : 'The target could not be reached.');
    await connect(stage, 'Address', ADDRESS);
    await says(stage, 'Connected.');
    await stage.close();
  });

  test('a page in place of the list of users is told, and the sheet is checked by itself', async () => {
    const stage = await open(host);
    workbench.target.faults.next({ kind: 'html', route: 'list', times: 'always' });
    await stage.pane.getByRole('button', { name: 'Check sheet' }).click();
    await says(stage, 'The existing users were not read.');
    await says(stage, 'The target’s answer could not be read.');
    await says(stage, 'Leaders and duplicates are checked against this sheet only.');
    await stage.close();
  });
});

describe.each(HOSTS)('%s: sending', (host) => {
  test('a key that is refused half-way stops the send once, and the rest is sent later', async () => {
    const stage = await open(host);
    workbench.target.faults.next({ kind: 'status', status: 403, route: 'create', skip: 2 });
    await send(stage);
    await says(stage, 'The send stopped: no connection.');
    await says(stage, 'Check Settings, then resume. What was sent stays.');
    await ended(stage);
    expect(created().length).toBeLessThan(TEAM.length);
    await stage.pane.getByRole('region', { name: 'A send was cut off' }).getByRole('button', { name: 'Resume' }).click();
    await allSent(stage);
    expect(created()).toEqual(emailsOf(TEAM));
    await stage.close();
  });

  test('a refused person is told in the target’s words, and all others are sent', async () => {
    const stage = await open(host, [...TEAM, person('Finn', 'Ogle', '70006', { Role: 'Astronaut', 'Team Leader': PRIYA })]);
    await send(stage);
    await ended(stage);
    expect(await counts(stage, 'Show by outcome')).toEqual({ sent: TEAM.length, failed: 1 });
    expect(await result(stage, 'Finn').innerText()).toMatch(/failed.*there is no role Astronaut/su);
    expect(created()).toEqual(emailsOf(TEAM));
    await stage.close();
  });

  test('a target that asks to wait is waited for', async () => {
    const stage = await open(host);
    workbench.target.faults.next({ kind: 'status', status: 429, retryAfterSeconds: 40, route: 'create', skip: 1 });
    await send(stage);
    await stage.pane
      .getByText(/The target asks to wait \d+ s/u)
      .first()
      .waitFor();
    await allSent(stage);
    expect(created()).toEqual(emailsOf(TEAM));
    expect(workbench.target.store.requestsTo('create').filter(({ status }) => status !== 429)).toHaveLength(TEAM.length);
    await stage.close();
  });

  test('answers that prove nothing make nobody twice', async () => {
    const stage = await open(host);
    const faults: readonly [Row, FaultPlan][] = [
      [TEAM[1]!, { kind: 'status', status: 502 }], // never carried out
      [TEAM[2]!, { kind: 'status', status: 500, applied: true }],
      [TEAM[3]!, { kind: 'html' }],
      [TEAM[4]!, { kind: 'cut-body' }],
    ];
    for (const [row, fault] of faults) {
      workbench.target.faults.next({ ...fault, route: 'create', person: String(row['Email Address']) });
    }
    await send(stage);
    await allSent(stage);
    expect(workbench.target.faults.pending()).toEqual([]);
    expect(created()).toEqual(emailsOf(TEAM));
    await stage.close();
  });
});
