/** The guides call every button and state by the name that the pane gives it: what is bold in them is said by the pane, the menu or the ribbon. */
import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const GUIDES = ['guide-sheets', 'guide-excel', 'guide-hr', 'daily-work', 'bulk-update', 'who-leads-whom'];
const SAID = [
  ...['core/pane/strings/en', 'core/issues/messages/en'].flatMap((folder) => readdirSync(folder).map((file) => `${folder}/${file}`)),
  'gas/server/menu-words.ts',
  'excel-addin/taskpane/words/sign-in-en.ts',
];
/** Stands where a sentence gets a value: from a template, a counted phrase or a fix. */
const VALUE = '…';

const read = (file: string): string => readFileSync(file, 'utf8');

function textOf(node: ts.Node): string | null {
  if (ts.isStringLiteralLike(node)) return node.text;
  return ts.isTemplateExpression(node) ? [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join(VALUE) : null;
}

function textsOf(file: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const text = textOf(node);
    if (text !== null) found.push(text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest));
  return found;
}

const ribbon = [...read('manifest.xml').matchAll(/DefaultValue="([^"]+)"/gu)].map(([, text]) => text!);
const sentences = [...SAID.flatMap(textsOf), ...ribbon];
/** What every sentence may look like once its values are in it; one without words of its own would fit anything. */
const patterns = sentences
  .map((text) => text.split(/…|#|\{\w+\}/u))
  .filter((parts) => /\p{L}{2}/u.test(parts.join(' ')))
  .map((parts) => new RegExp(`^${parts.map((part) => part.replace(/[.*+?^$()|[\]{}\\]/gu, '\\$&')).join('.+')}$`, 'u'));

/** True for something that is said as a whole, or that is the first sentence of it. */
function isSaid(name: string): boolean {
  return patterns.some((pattern) => pattern.test(name)) || (/[.?]$/u.test(name) && sentences.some((text) => text.startsWith(`${name} `)));
}

const boldOf = (text: string): string[] => [...text.matchAll(/\*\*(.+?)\*\*/gu)].map(([, name]) => name!);

describe.each(GUIDES)('docs/%s.md', (guide) => {
  const text = read(`docs/${guide}.md`);

  test('calls things as the pane does', () => {
    expect(boldOf(text).length).toBeGreaterThan(2);
    expect(boldOf(text).filter((name) => !isSaid(name))).toEqual([]);
  });
});

test.each(['guide-sheets', 'guide-excel', 'guide-hr'])('docs/%s.md opens with a picture', (guide) => {
  expect(read(`docs/${guide}.md`)).toMatch(/^# .+\n\n!\[/u);
});

test('a name that nobody says is noticed', () => {
  expect(['Check sheet', 'Send 12 people', 'Chekc sheet', 'Submit', 'The sheet is.'].map(isSaid)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});
