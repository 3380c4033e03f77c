/** What the build promises: sizes, a page that loads what it names, a manifest for any host, and two sound manifests. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import {
  CHECKING_BUDGET,
  FIRST_LOAD_BUDGET,
  HELP_BUDGET,
  LANGUAGE_BUDGET,
  SIGN_IN_BUDGET,
  WHOLE_BUDGET,
} from '../../excel-addin/build.mjs';
import { en } from '../../core/issues/messages/en/index.js';
import { OTHER_LANGUAGES } from '../../core/pane/language.js';
import { DEVELOPMENT_HOST, stampHost } from '../../excel-addin/bundling/stamp-host.mjs';
import { writeDist } from '../../excel-addin/bundling/write-dist.mjs';
import { builtAddIn, checkManifest, validate } from '../../excel-addin/validate.mjs';

const DIST = 'excel-addin/dist';
const page = readFileSync(join(DIST, 'taskpane.html'), 'utf8');
const named = [...page.matchAll(/(?:src|href)="([^"]+)"/gu)].map((match) => match[1]!);
const own = named.filter((address) => !address.startsWith('https:'));
const size = (path: string): number => gzipSync(readFileSync(join(DIST, path)), { level: 9 }).length;
/** The pane's words of a language, and those of the page before somebody is signed in. */
const wordsOf = (tag: string): RegExp => new RegExp(`^(?:sign-in-)?${tag}-[A-Z0-9]{8}\\.js$`, 'u');

describe('the built pane', () => {
  test('loads office.js from Microsoft and everything else from itself', () => {
    expect(named.filter((address) => address.startsWith('https:'))).toEqual(['https://appsforoffice.microsoft.com/lib/1/hosted/office.js']);
    expect(own.length).toBeGreaterThanOrEqual(2);
    for (const path of own) expect(existsSync(join(DIST, path))).toBe(true);
  });

  test('has nothing in its page that its own policy would refuse', () => {
    expect(page).not.toMatch(/<script(?![^>]*\ssrc=)|<style|\son\w+=|\sstyle=|javascript:|%[A-Z]+%/u);
  });

  test('keeps what it loads first, all of it, and what a work account adds within the budgets', () => {
    const all = readdirSync(join(DIST, 'assets')).filter((name) => !name.endsWith('.png'));
    const isThread = (name: string) => name.startsWith('check-worker-');
    const isSignIn = (name: string) => name.startsWith('entra-tokens-');
    const isHelp = (name: string) => /^(?:issues|connection)-/u.test(name);
    const isLanguage = (name: string) => OTHER_LANGUAGES.some((tag) => wordsOf(tag).test(name));
    const sum = (names: readonly string[]) => names.reduce((total, name) => total + size(`assets/${name}`), 0);
    expect([...own, 'taskpane.html'].reduce((total, path) => total + size(path), 0)).toBeLessThanOrEqual(FIRST_LOAD_BUDGET);
    expect(sum(all.filter((name) => !isThread(name) && !isSignIn(name) && !isHelp(name) && !isLanguage(name)))).toBeLessThanOrEqual(
      WHOLE_BUDGET,
    );
    expect(all.filter(isThread)).toHaveLength(1);
    expect(sum(all.filter(isThread))).toBeLessThanOrEqual(CHECKING_BUDGET);
    expect(all.filter(isHelp)).toHaveLength(2);
    expect(sum(all.filter(isHelp))).toBeLessThanOrEqual(HELP_BUDGET);
    expect(all.filter(isSignIn)).toHaveLength(1);
    expect(sum(all.filter(isSignIn))).toBeLessThanOrEqual(SIGN_IN_BUDGET);
  });

  test.each(OTHER_LANGUAGES)('keeps the words of %s within their budget, in two scripts that no pane in English loads', (tag) => {
    const found = readdirSync(join(DIST, 'assets')).filter((name) => wordsOf(tag).test(name));
    expect(found.map((name) => name.replace(/-\w+\.js$/u, '')).sort()).toEqual([tag, `sign-in-${tag}`]);
    expect(found.reduce((total, name) => total + size(`assets/${name}`), 0)).toBeLessThanOrEqual(LANGUAGE_BUDGET);
    for (const name of found) expect(own).not.toContain(`assets/${name}`);
  });

  test('asks for the library of work accounts in no page and no script that every pane loads', () => {
    const first = own.filter((path) => path.endsWith('.js')).map((path) => readFileSync(join(DIST, path), 'utf8'));
    expect(first.join('\n')).not.toMatch(/entra-tokens-|nestedAppAuthBridge/u);
  });

  test('loads no words for the second thread, which says nothing', () => {
    const thread = readdirSync(join(DIST, 'assets')).find((name) => name.startsWith('check-worker-'))!;
    const script = readFileSync(join(DIST, 'assets', thread), 'utf8');
    expect(Object.values(en.known).filter((sentence) => sentence.endsWith('.') && script.includes(sentence))).toEqual([]);
  });

  test('names every script and style by its content', () => {
    for (const name of readdirSync(join(DIST, 'assets'))) expect(name).toMatch(/^(?:[\w-]+-[A-Z0-9]{8}\.(?:js|css)|icon-\d\d\.png)$/u);
  });

  test('compiles no text into code and knows of no machine of ours', () => {
    for (const name of readdirSync(join(DIST, 'assets')).filter((each) => each.endsWith('.js'))) {
      const script = readFileSync(join(DIST, 'assets', name), 'utf8');
      expect(/\beval\(|new Function\(|127\.0\.0\.1/u.exec(script)?.[0]).toBeUndefined();
    }
  });
});

describe('manifests', () => {
  test('are both sound', () => expect(Object.fromEntries(validate())).toEqual({ 'manifest.xml': [], 'appsscript.json': [] }));

  test('are sound for another host too', () => {
    const stamped = stampHost(readFileSync('manifest.xml', 'utf8'), 'https://muster.example.com');
    expect(stamped).not.toContain(DEVELOPMENT_HOST.replace('https://', '//'));
    expect(checkManifest(stamped, builtAddIn(DIST))).toEqual([]);
  });

  test.each(['http://muster.example.com', 'muster.example.com', 'https://muster.example.com/pane', 'https://', '', 'https://a b'])(
    'are not made for %j',
    (host) => expect(() => stampHost('', host)).toThrow(/https origin/u),
  );
});

describe('writeDist', () => {
  test('brings a folder to hold exactly these files, and leaves alone what is the same', () => {
    const folder = mkdtempSync(join(tmpdir(), 'muster-dist-'));
    try {
      writeDist(folder, new Map([['a.txt', Buffer.from('one')], ['assets/b.txt', Buffer.from('two')]])); // prettier-ignore
      writeFileSync(join(folder, 'assets/stale.txt'), 'old');
      writeDist(folder, new Map([['a.txt', Buffer.from('one')], ['assets/b.txt', Buffer.from('three')]])); // prettier-ignore
      expect(readdirSync(folder, { recursive: true }).sort()).toEqual(['a.txt', 'assets', 'assets/b.txt']);
      expect(readFileSync(join(folder, 'assets/b.txt'), 'utf8')).toBe('three');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
