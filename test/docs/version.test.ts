/** There is one version: package.json tells it, and whatever else names it says the same. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (file: string): string => readFileSync(file, 'utf8');
const { version } = JSON.parse(read('package.json')) as { version: string };

test('is of three numbers', () => expect(version).toMatch(/^\d+\.\d+\.\d+$/u));

test('is that of the lock', () => {
  const lock = JSON.parse(read('package-lock.json')) as { version: string; packages: Record<string, { version: string }> };
  expect([lock.version, lock.packages['']!.version]).toEqual([version, version]);
});

test('is that of the manifest for Excel, which has a fourth number', () => {
  expect(/<Version>([^<]*)</u.exec(read('manifest.xml'))?.[1]).toBe(`${version}.0`);
});

test('is the newest of the changes', () => {
  const versions = [...read('CHANGELOG.md').matchAll(/^## \[?(\d[\d.]*)/gmu)].map(([, each]) => each);
  expect(versions[0]).toBe(version);
});

test('is the one that the guides tell to push and to unpack', () => {
  const told = ['docs/deploy-sheets.md', 'docs/deploy-excel.md'].flatMap((page) => [
    ...read(page).matchAll(/create-version "(?:Muster )?([\d.]+)"|muster-(?:sheets|excel)-([\d.]+\d)/gu),
  ]);
  expect(told.length).toBeGreaterThan(0);
  expect(new Set(told.map(([, pushed, unpacked]) => pushed ?? unpacked))).toEqual(new Set([version]));
});
