/** One story of a send with secrets in it: what happens, and everything that is looked at when it is over. */
import { vi } from 'vitest';
import type { Host } from '../../core/ports/index.js';
import { createSession } from '../../core/session/create-session.js';
import type { Session } from '../../core/session/session.js';
import type { SessionState } from '../../core/session/state.js';
import { agentConnect } from '../../core/targets/agent-connect/index.js';
import { boss, columnOf, person, roster } from '../core/session/support/roster.js';
import { type Bench, savedWorkbook } from './bench.js';
import { password, secret } from './canaries.js';
import { ORIGIN, type Told } from './echoing-target.js';
import { type Canary, Scanner, type Sink } from './scanner.js';

const KEY = secret('api-key');
const SECRET = secret('api-secret');
const PEOPLE = ['ann', 'bob', 'cid', 'dan'] as const;
const PASSWORD_COLUMN = columnOf('Temporary Password');
/** Tokens differ from second to second; a few stand for all. */
const MOST_TOKENS = 3;
const CONSOLE = ['log', 'info', 'warn', 'error', 'debug'] as const;

/** Members with passwords of the sheet, one of them in a hidden row's blanks, and two without. */
export const ROWS = roster(
  ...PEOPLE.map((name) => person(name, 'zoe@x.org', { 'Temporary Password': name === 'cid' ? ` ${password(name)} ` : password(name) })),
  person('eve', 'zoe@x.org'),
  boss('zoe'),
);

/** A person who clicks in panes, one after the other, over one bench. */
export class Story {
  readonly bench: Bench;
  private readonly shown = new Set<string>();
  private readonly said: string[] = [];
  private readonly spies: { mockRestore(): void }[];

  constructor(bench: Bench) {
    this.bench = bench;
    this.spies = CONSOLE.map((name) =>
      vi.spyOn(console, name).mockImplementation((...given: unknown[]) => void this.said.push(given.map(String).join(' '))),
    );
    const sheet = bench.workbook.addSheet('Team');
    bench.workbook.activate(sheet.id);
    sheet.setValues(1, 1, ROWS);
  }

  /** Opens a pane; `wrap` is what stands between it and its host. */
  async open(wrap: (host: Host) => Host = (host) => host): Promise<Session> {
    const session = createSession({ host: wrap(this.bench.pane()), targets: [agentConnect] });
    session.subscribe(() => this.draw(session.state));
    await session.start();
    return session;
  }

  /** Opens a pane, sets it up with both secrets, and goes as far as the preview. */
  async prepare(options: Parameters<Session['saveOptions']>[0] = {}, wrap?: (host: Host) => Host): Promise<Session> {
    const session = await this.open(wrap);
    await session.saveOptions({ writeStatusColumn: true, makePasswords: 'blank', ...options });
    await session.saveSettings({ baseUrl: ORIGIN, apiKey: KEY, apiSecret: SECRET }); // the secrets by mistake
    await session.setSecret('apiKey', KEY);
    await session.setSecret('apiSecret', SECRET);
    await session.check();
    await session.preview();
    return session;
  }

  /** Everything that a pane could draw, each part once. */
  private draw(state: SessionState): void {
    const all = <T>(rows: { readonly length: number; at(index: number): T } | undefined): T[] =>
      Array.from({ length: rows?.length ?? 0 }, (_, index) => rows!.at(index));
    const lists = [all(state.check?.issues()), all(state.preview?.rows), all(state.run?.rows), state.check?.causes];
    const parts: readonly unknown[] = [...Object.values<unknown>({ ...state }), ...lists];
    for (const part of parts) this.shown.add(JSON.stringify(part ?? null));
  }

  end(): void {
    for (const spy of this.spies) spy.mockRestore();
    this.bench.close();
  }

  get creates(): readonly Told[] {
    return this.bench.target.told.filter(({ method }) => method === 'POST');
  }

  /** Passwords as they left, by e-mail. */
  passwordsSent(): Map<string, string> {
    const bodies = this.creates.map(({ body }) => JSON.parse(body) as { email: string; temporary_password?: string });
    return new Map(bodies.flatMap(({ email, temporary_password: sent }) => (sent === undefined ? [] : [[email, sent] as const])));
  }

  /** Requests that went anywhere but to the target. */
  elsewhere(): string[] {
    return this.bench.target.told.map(({ url }) => url).filter((url) => new URL(url).origin !== ORIGIN);
  }

  private scanner(): Scanner {
    const canaries: Canary[] = [
      { name: 'API key', value: KEY },
      { name: 'API secret', value: SECRET },
      ...this.bench.own,
      ...PEOPLE.map((name) => ({ name: `password of ${name}`, value: password(name) })),
    ];
    const scanner = new Scanner(canaries);
    const typed = new Set<string>(PEOPLE.map(password));
    for (const [email, value] of this.passwordsSent()) if (!typed.has(value)) scanner.add({ name: `made password of ${email}`, value });
    const tokens = new Set(this.bench.target.told.map(({ headers }) => headers['authorization'] ?? headers['Authorization'] ?? ''));
    for (const value of [...tokens].filter((token) => token !== '').slice(0, MOST_TOKENS)) scanner.add({ name: 'signed token', value });
    for (const { body } of this.creates) scanner.addWhole('hash of a body', body);
    for (const row of ROWS.slice(1)) {
      for (const text of [
        JSON.stringify(row),
        ...[',', '\t', '|', ' ', '', '\n', '\0'].map((between) => row.map((cell) => cell ?? '').join(between)),
      ])
        scanner.addWhole('hash of a row', text);
    }
    return scanner;
  }

  private async sinks(): Promise<Sink[]> {
    const { workbook, target } = this.bench;
    const isCreate = ({ method }: Told): boolean => method === 'POST';
    const openHeaders = ({ headers }: Told): [string, string][] =>
      Object.entries(headers).filter(([name]) => !['authorization', 'x-api-key'].includes(name.toLowerCase()));
    return [
      ...savedWorkbook(workbook, workbook.sheets[0]!.id, PASSWORD_COLUMN),
      ...(await this.bench.sinks()),
      { where: 'what the pane drew', content: [...this.shown].join('\n') },
      { where: 'the console', content: this.said.join('\n') },
      { where: 'addresses', content: target.told.map(({ url }) => url).join('\n') },
      { where: 'headers', content: JSON.stringify(target.told.map(openHeaders)) },
      {
        where: 'bodies of other requests',
        content: target.told
          .filter((each) => !isCreate(each))
          .map(({ body }) => body)
          .join('\n'),
      },
    ];
  }

  /** Every secret that stands where it may not; `planted` is put beside what was found, to see that it is found. */
  async leaks(planted: readonly Sink[] = []): Promise<string[]> {
    return this.scanner().leaks([...(await this.sinks()), ...planted]);
  }

  /** How much was looked at: a story that left nothing behind proves nothing. */
  async looked(): Promise<number> {
    return (await this.sinks()).reduce((sum, { content }) => sum + content.length, 0);
  }
}
