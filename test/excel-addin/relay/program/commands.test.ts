/** The program's commands: a hash, a key, and a look at a running relay. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { masterKeys } from '../../../../excel-addin/relay/index.js';
import { commandNamed } from '../../../../excel-addin/relay/program/commands.js';
import { isCodeOf, readCodeHash } from '../../../../excel-addin/relay/sign-in/code-hash.js';
import { ACCESS_CODE } from '../../support/access-code.js';

async function run(name: string, input = '', env: Record<string, string> = {}): Promise<string[]> {
  const lines: string[] = [];
  await commandNamed(name)({ input: Readable.from([Buffer.from(input)]), print: (line) => void lines.push(line), env });
  return lines;
}

describe('hash-code', () => {
  test('prints the hash of the line that it reads, and nothing else', async () => {
    const [line = '', ...more] = await run('hash-code', `${ACCESS_CODE}\r\n`);
    expect(more).toEqual([]);
    expect(await isCodeOf(ACCESS_CODE, readCodeHash(line)!)).toBe(true);
  });

  test.each(['', '\n', 'fifteen letters', ' sixteen letters ', 'sixteen létters!', 'x'.repeat(513)])('refuses %j', async (input) =>
    expect(run('hash-code', input)).rejects.toThrow(/at least 16 characters/u),
  );
});

test('new-key prints a key that a relay takes, another one each time', async () => {
  const [one, other] = [await run('new-key'), await run('new-key')];
  expect(masterKeys(one)).not.toBeNull();
  expect(one).not.toEqual(other);
});

describe('check-health', () => {
  test.each([
    [200, null],
    [503, /status 503/u],
  ])('asks the relay of these settings, and takes %i as it should', async (status, words) => {
    const asked: string[] = [];
    const server = createServer((request, response) => {
      asked.push(request.url ?? '');
      response.writeHead(status).end();
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    const env = { RELAY_PORT: String((server.address() as AddressInfo).port) };
    if (words) await expect(run('check-health', '', env)).rejects.toThrow(words);
    else expect(await run('check-health', '', env)).toEqual([]);
    expect(asked).toEqual(['/healthz']);
    await new Promise((closed) => server.close(closed));
    await expect(run('check-health', '', env)).rejects.toThrow(/ECONNREFUSED/u);
  });
});

test.each(['', 'start', 'constructor', '__proto__'])('there is no command %j', (name) =>
  expect(() => commandNamed(name)).toThrow(/There is no command/u),
);
