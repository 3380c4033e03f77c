/** What reaches a person is said in one place for each way that it takes, so that no sentence is left in English for somebody who reads another language. */
import ts from 'typescript';
import { expect, test } from 'vitest';
import { assignedName, calledName, nodesOf, place, shippedSources } from './support/sources.js';

/** Where sentences arise that no catalogue holds: both hosts, and what core does without a person at it. */
const HOSTS = /^(?:gas|excel-addin|core\/(?:auth|ports|sending|targets))\//u;

/** Not for the person at the pane. */
const FOR_OTHERS: readonly (readonly [where: RegExp, who: string])[] = [
  [/^gas\/server\/log-sheet\.ts$/u, 'the name of the sheet, by which it is found again'],
  [/^gas\/server\/menu-words\.ts$/u, 'the words of the menu, in every language'],
  [/^excel-addin\/taskpane\/words\//u, 'words before there is a pane, in every language'],
  [/^excel-addin\/relay\/(?:program|settings)\//u, 'who runs the relay'],
  [/^excel-addin\/relay\/(?:store|secrets)\//u, 'statements for a database, and errors of which only the name leaves'],
  [/^excel-addin\/relay\/(?:metrics|headers)\.ts$/u, 'collectors and browsers'],
  [/^core\/targets\/[\w-]+\/(?:fields|api\/field-names)\.ts$/u, 'headings of the target’s own template'],
];

/** Two words behind each other. */
const PROSE = /\p{L}{2,}[,.:;]? \p{L}{2,}/u;

/** The text of a literal; `…` stands where a value is put in. */
function textOf(node: ts.Node): string | null {
  if (ts.isStringLiteralLike(node)) return node.text;
  return ts.isTemplateExpression(node) ? [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('…') : null;
}

/** Errors for programmers, errors of which only the name leaves the relay or this file, and lists of style classes. */
function isForPrograms(file: string, node: ts.Node): boolean {
  const { parent } = node;
  if (assignedName(parent) === 'className') return true;
  if (!ts.isNewExpression(parent)) return false;
  const name = calledName(parent) ?? '';
  return name === 'TypeError' || name === 'NoNestedSignInError' || (file.startsWith('excel-addin/relay/') && name.endsWith('Error'));
}

const sources = shippedSources();
/** Literals of these files that are prose, apart from what is for programs. */
function proseOf(where: RegExp): { readonly file: string; readonly told: string }[] {
  return sources
    .filter(({ file }) => where.test(file))
    .flatMap((source) =>
      nodesOf(source.root).flatMap((node) => {
        const text = textOf(node);
        if (text === null || !PROSE.test(text) || isForPrograms(source.file, node)) return [];
        return [{ file: source.file, told: place(source, node) }];
      }),
    );
}
const prose = proseOf(HOSTS);

test('there is something to look through', () => {
  expect(sources.filter(({ file }) => HOSTS.test(file)).length).toBeGreaterThan(150);
});

test('hosts, targets and the sending take what they say from core/said', () => {
  const own = prose.filter(({ file }) => !FOR_OTHERS.some(([where]) => where.test(file)));
  expect(own.map(({ told }) => told)).toEqual([
    "core/targets/agent-connect/index.ts: 'Agent Connect'", // a name
    "core/targets/amazon-connect/index.ts: 'Amazon Connect'",
    "excel-addin/relay/guards/only-own-pane.ts: 'GET, POST, PUT, DELETE'",
    'excel-addin/relay/guards/only-own-pane.ts: `authorization, content-type, ${ACCESS_HEADER}`',
    'excel-addin/relay/guards/too-many.ts: `Too many calls (${kind}).`', // an error of which only the name leaves
    "excel-addin/relay/pane-files.ts: 'text/html; charset=utf-8'",
    "excel-addin/relay/pane-files.ts: 'text/javascript; charset=utf-8'",
    "excel-addin/relay/pane-files.ts: 'text/css; charset=utf-8'",
    "excel-addin/relay/routes/metrics.ts: 'text/plain; version=0.0.4; charset=utf-8'",
    "gas/server/serial-dates.ts: 'yyyy-MM-dd HH:mm:ss'",
    "gas/server/serial-dates.ts: '[object Date]'",
  ]);
});

test('the session, its plans and its files say what stands in a catalogue', () => {
  // What invented people hold is what cells would hold, in no language of the pane.
  const own = proseOf(/^core\/(?:export\/(?!sample-people)|hierarchy\/|plan\/|session\/|table\/|team\/)/u);
  expect(own.map(({ told }) => told)).toEqual([
    'core/session/reading-people.ts: `leader word\\n${field}\\n${word}`', // a key
    "core/session/sending/write-log.ts: 'Muster log'", // sheets that are found again by their names
    "core/session/store.ts: 'A listener of the session failed.'", // for programmers
    "core/session/team/baseline-sheet.ts: 'Muster team'",
    "core/team/baseline.ts: 'What Muster saw last: please leave this sheet as it is'", // what the sheet is known by, too
  ]);
});

test.each(FOR_OTHERS)('%s holds prose, for %s', (where) => {
  expect(prose.some(({ file }) => where.test(file))).toBe(true);
});

test('no sentence of core/said stands anywhere else', () => {
  const said = new Set(
    sources
      .filter(({ file }) => file.startsWith('core/said/'))
      .flatMap(({ root }) => nodesOf(root).flatMap((node) => textOf(node) ?? []))
      .filter((text) => PROSE.test(text)),
  );
  const elsewhere = sources
    .filter(({ file }) => !file.startsWith('core/said/') && !/^(?:core\/issues\/messages|core\/pane\/strings|excel-addin\/relay\/program)\//u.test(file))
    .flatMap((source) => nodesOf(source.root).filter((node) => said.has(textOf(node) ?? '')).map((node) => place(source, node))); // prettier-ignore
  expect([said.size > 50, elsewhere]).toEqual([true, []]);
});
