/** The recipe of the relay's container: what it copies is there, nothing secret goes in, and it runs what the build writes. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const recipe = readFileSync('Dockerfile', 'utf8');
const lines = recipe.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
const last = lines.slice(lines.map((line) => line.startsWith('FROM ')).lastIndexOf(true));
const ignored = readFileSync('.dockerignore', 'utf8').split('\n');

describe('the container', () => {
  test('runs without root, by a number that an orchestrator can judge, and as nobody else later', () => {
    expect(last.filter((line) => line.startsWith('USER '))).toEqual(['USER 1000:1000']);
  });

  test('holds packages that ship, and the built add-in', () => {
    expect(lines).toContain('RUN npm ci --omit=dev && npm cache clean --force');
    expect(last.filter((line) => line.startsWith('COPY '))).toEqual([
      'COPY --from=packages /app/node_modules ./node_modules',
      'COPY --from=build /app/package.json ./package.json',
      'COPY --from=build /app/excel-addin/dist ./excel-addin/dist',
    ]);
  });

  test('starts and checks the program that the build writes, without a shell that would keep signals to itself', () => {
    expect(last.at(-1)).toBe('CMD ["node", "excel-addin/dist/relay.mjs"]');
    expect(recipe).toContain('CMD ["node", "excel-addin/dist/relay.mjs", "check-health"]');
  });

  test('is given no secret when it is built', () => {
    expect(recipe).not.toMatch(/(?:ENV|ARG)\s[^\n]*(?:KEY|SECRET|HASH|TOKEN|PASSWORD|postgres:)/u);
  });

  test('is given the pages of the documentation that the pane shows', () => {
    const folder = 'core/pane/help/pages';
    const shown = readdirSync(folder).flatMap((name) => /docs\/[\w-]+\.md(?=')/u.exec(readFileSync(`${folder}/${name}`, 'utf8')) ?? []);
    expect(shown.length).toBeGreaterThan(0);
    expect(ignored).toEqual(expect.arrayContaining(shown.map((page) => `!${page}`)));
  });

  test('is built from an explicit list, which names what is there', () => {
    expect(ignored).toContain('*');
    const taken = ignored.filter((line) => line.startsWith('!')).map((line) => line.slice(1));
    expect(taken.filter((path) => !existsSync(path))).toEqual([]);
    for (const needed of ['core', 'excel-addin', 'manifest.xml', 'package.json', 'package-lock.json', '.npmrc'])
      expect(taken).toContain(needed);
    for (const kept of ['**/*.sqlite*', '**/*.pem', '**/.env*', '**/node_modules', 'excel-addin/dist']) expect(ignored).toContain(kept);
  });
});
