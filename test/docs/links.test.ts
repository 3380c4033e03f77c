/** Every document leads to what exists: links and their anchors, files, commands and pictures; and every document is led to. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Pages with pictures open quickly. */
const LARGEST_PICTURE = 200_000;
/** A description that can stand in for its picture. */
const SHORTEST_ALT = 20;

const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' })
  .split('\n')
  .filter((file) => file !== '' && existsSync(file));
const pages = tracked.filter((file) => file.endsWith('.md') && !file.startsWith('.github/'));
const pictures = tracked.filter((file) => file.startsWith('docs/images/'));
const names = new Set(tracked.map((file) => basename(file)));
const folders = new Set(tracked.flatMap((file) => file.split('/').map((_, at, parts) => parts.slice(0, at).join('/'))));

const read = (file: string): string => readFileSync(file, 'utf8');
/** The text without its blocks of code, whose brackets are no links. */
const prose = (text: string): string => text.replace(/^```[\s\S]*?^```/gmu, '');
const inCode = (text: string): string[] => [...prose(text).matchAll(/`([^`\n]+)`/gu)].map(([, code]) => code!);

/** The anchors that the headings of a page get. */
function anchorsOf(text: string): Set<string> {
  const headings = [...prose(text).matchAll(/^#{1,6} (.+)$/gmu)].map(([, heading]) => heading!);
  return new Set(
    headings.map((heading) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, '')
        .trim()
        .replace(/\s/gu, '-'),
    ),
  );
}

interface Link {
  readonly isPicture: boolean;
  readonly words: string;
  readonly to: string;
}

const linksOf = (text: string): Link[] =>
  [...prose(text).replace(/`[^`\n]*`/gu, '').matchAll(/(!?)\[([^\]]*)\]\(([^)\s]+)\)/gu)].map(([, sign, words, to]) => ({
    isPicture: sign === '!',
    words: words!,
    to: to!,
  })); // prettier-ignore

const isOutside = ({ to }: Link): boolean => /^[a-z]+:/u.test(to);
const target = (page: string, to: string): string => (to.startsWith('#') ? page : normalize(join(dirname(page), to.split('#')[0]!)));

/** What is wrong with the links of a page. */
function badLinks(page: string, text: string): string[] {
  return linksOf(text)
    .filter((link) => !isOutside(link))
    .filter(({ to }) => {
      const file = target(page, to);
      const [, anchor] = to.split('#');
      if (!tracked.includes(file) && !folders.has(file.replace(/\/$/u, ''))) return true;
      return anchor !== undefined && !anchorsOf(file === page ? text : read(file)).has(anchor);
    })
    .map(({ to }) => to);
}

/** The pattern of a path in which `<name>`, `…` and `*` stand for any name, and `{a,b}` for one of these. */
function patternOf(path: string): RegExp {
  const parts = path.split(/(<[\w-]+>|…|\*+|\{[^}]+\})/u).map((part) => {
    if (part.startsWith('{')) return `(?:${part.slice(1, -1).split(',').join('|')})`;
    return /^(?:<|…|\*)/u.test(part) ? '[\\w.-]+' : part.replace(/[.+?^$()|[\]\\]/gu, '\\$&');
  });
  return new RegExp(`^${parts.join('')}$`, 'u');
}

/** A file or folder of the house; what a build writes is not looked for. */
function isKnownPath(path: string): boolean {
  if (/\/dist\b/u.test(path)) return true;
  const plain = path.replace(/\/$/u, '');
  const pattern = patternOf(plain);
  return tracked.includes(plain) || folders.has(plain) || [...tracked, ...folders].some((file) => pattern.test(file));
}

const HOUSE = /^(?:core|gas|excel-addin|test|workbench|docs)\/[^\s`]*$/u;
const FILE_NAME = /^[\w-]+(?:\.[\w-]+)*\.(?:tsx?|mjs|css)$/u;

/** What is wrong with the files that a page names. */
const badFiles = (text: string): string[] =>
  inCode(text).filter((code) => (HOUSE.test(code) ? !isKnownPath(code) : FILE_NAME.test(code) && !names.has(code)));

const scripts = Object.keys((JSON.parse(read('package.json')) as { scripts: Record<string, string> }).scripts);
const badCommands = (text: string): string[] =>
  [...text.matchAll(/npm (?:run ([\w:-]+)|(test|start)\b)/gu)]
    .map(([, run, short]) => (run ?? short)!)
    .filter((name) => !scripts.includes(name));

describe.each(pages)('%s', (page) => {
  const text = read(page);

  test('links to what exists', () => {
    expect(badLinks(page, text)).toEqual([]);
  });

  test('names files that exist', () => {
    expect(badFiles(text)).toEqual([]);
  });

  test('names commands that exist', () => {
    expect(badCommands(text)).toEqual([]);
  });

  test('describes its pictures', () => {
    expect(linksOf(text).filter(({ isPicture, words }) => isPicture && words.length < SHORTEST_ALT)).toEqual([]);
  });
});

describe('what is not there', () => {
  test('is noticed: a file, an anchor, a picture', () => {
    const text = '[a](docs/nothing.md) [b](README.md#nowhere) [c](#here) ![d](docs/images/none.png)\n\n# Here\n';
    expect(badLinks('README.md', text)).toEqual(['docs/nothing.md', 'README.md#nowhere', 'docs/images/none.png']);
  });

  test('is noticed: a path, the name of a file, a command', () => {
    const text = 'Look into `core/nothing.ts`, `core/<room>/none.ts`, `no-such.ts`; run `npm run nothing` in `core/ports`.';
    expect([badFiles(text), badCommands(text)]).toEqual([['core/nothing.ts', 'core/<room>/none.ts', 'no-such.ts'], ['nothing']]);
  });
});

describe('pictures', () => {
  test('are small', () => {
    expect(pictures.filter((file) => statSync(file).size > LARGEST_PICTURE)).toEqual([]);
  });

  test('that are drawings name folders that exist', () => {
    const drawings = pictures.filter((file) => file.endsWith('.svg')).map((file) => read(file));
    const named = drawings.flatMap((text) =>
      [...text.matchAll(/>((?:core|gas|excel-addin|workbench)(?:\/[\w-]+)*)</gu)].map(([, path]) => path!),
    );
    expect(named.length).toBeGreaterThan(8);
    expect(named.filter((path) => !folders.has(path))).toEqual([]);
  });

  test('are shown somewhere', () => {
    const shown = new Set(pages.flatMap((page) => linksOf(read(page)).map(({ to }) => target(page, to))));
    expect(pictures.filter((file) => !shown.has(file))).toEqual([]);
  });
});

test('every document is led to from the index', () => {
  const index = 'docs/README.md';
  const led = new Set([index, 'README.md', ...linksOf(read(index)).map(({ to }) => target(index, to))]);
  const documents = pages.filter((page) => page.startsWith('docs/') || !page.includes('/'));
  expect(documents.filter((page) => !led.has(page))).toEqual([]);
});
