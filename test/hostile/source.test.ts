/** What the source of the product may not do, whatever a linter is told: write cells elsewhere, parse markup, make code, listen to strangers. */
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { assignedName, calledName, nodesOf, place, shippedSources, type Source } from './support/sources.js';

const parsed = shippedSources().map((source) => ({ source, nodes: nodesOf(source.root) }));

/** Nodes of the source that a rule speaks of, by file. */
function found(rule: (node: ts.Node, source: Source) => boolean): string[] {
  return parsed.flatMap(({ source, nodes }) => nodes.filter((node) => rule(node, source)).map((node) => place(source, node)));
}

/** A name that stands anywhere: called, set, read, or as a key in brackets. */
const named =
  (pattern: RegExp) =>
  (node: ts.Node): boolean =>
    (ts.isIdentifier(node) || ts.isStringLiteralLike(node)) && pattern.test(node.text);

test('there is something to look through', () => {
  expect(parsed.length).toBeGreaterThan(400);
});

describe('cells', () => {
  const CALLS =
    /^(?:setValues?|setFormula\w*|setRichText\w*|appendRow|copyTo|copyFrom|copyFormat\w*|copyValues\w*|autoFill|insertCells|setDataFrom\w*)$/u;
  const PROPERTIES = /^(?:values|valuesAsJson\w*|formulas\w*|formula\w*)$/u;

  test('are set by the two gateways alone, and formulas by nobody', () => {
    const calls = found((node) => CALLS.test(calledName(node) ?? ''));
    const settings = found((node, { file }) => !file.startsWith('core/') && PROPERTIES.test(assignedName(node) ?? ''));
    expect([...new Set([...calls, ...settings].map((each) => each.replace(/\(.*| = .*/u, '')))].sort()).toEqual([
      'excel-addin/taskpane/excel/set-marks.ts: rule.formula', // the condition of a mark: our own words, no cell
      'excel-addin/taskpane/excel/write-cells.ts: range.values',
      'gas/server/writer.ts: range.getCell',
      'gas/server/writer.ts: range.setValues',
    ]);
  });
});

describe('markup', () => {
  const SINKS =
    /^(?:innerHTML|outerHTML|insertAdjacentHTML|setHTML\w*|srcdoc|createContextualFragment|parseFromString|DOMParser|dangerouslySetInnerHTML|writeln|createHtmlOutput|createTemplate\w*|XSLTProcessor)$/u;

  test('is never made of text', () => {
    expect(found(named(SINKS))).toEqual([]);
    expect(found((node) => ts.isCallExpression(node) && /^(?:document|doc)\.write$/u.test(node.expression.getText()))).toEqual([]);
  });

  /** Sizes of the pane's own making: numbers, never text. */
  const OWN_SIZES = /: style=\{.*(?:(?:inlineSize|blockSize|transform|left): `[^`]*(?:%|px\)?)`|'--level': Math\.)/u;

  test('has no links to what data says', () => {
    const links = found((node) => /^(?:href|src|action|formAction)$/u.test(assignedName(node) ?? ''));
    const attributes = found(
      (node) => ts.isJsxAttribute(node) && /^(?:href|src|action|formAction|xlinkHref|style)$/u.test(node.name.getText()),
    );
    expect(links).toEqual(['core/pane/send/take-away.ts: link.href = url']); // the address that the browser gave the file
    expect(attributes.filter((each) => !OWN_SIZES.test(each))).toEqual([]);
  });
});

describe('code', () => {
  test('is never made of text', () => {
    expect(found((node) => /^(?:eval|Function|execScript|importScripts)$/u.test(calledName(node) ?? ''))).toEqual([]);
    const timers = found((node) => {
      if (!/^set(?:Timeout|Interval)$/u.test(calledName(node) ?? '')) return false;
      const [first] = (node as ts.CallExpression).arguments;
      return first !== undefined && (ts.isStringLiteralLike(first) || ts.isTemplateExpression(first));
    });
    expect(timers).toEqual([]);
  });
});

describe('messages', () => {
  const LISTENERS =
    /^(?:onmessage|postMessage|BroadcastChannel|MessageChannel|displayDialogAsync|messageParent|messageChild|DialogMessageReceived|DialogParentMessageReceived|EventSource|WebSocket)$/u;

  test('from other windows have no listener, so that a forged one finds nobody', () => {
    const filesOf = (places: readonly string[]) => [...new Set(places.map((each) => each.split(': ')[0]!))].sort();
    expect(filesOf(found(named(LISTENERS)))).toEqual([
      'core/pane/breathe.ts', // a channel that begins and ends in the page
      'core/pane/check-worker.ts', // runs in a worker, which only the page that made it reaches
      'core/pane/web-worker.ts', // that page
    ]);
    const events = found((node) => {
      if (calledName(node) !== 'addEventListener') return false;
      const [first] = (node as ts.CallExpression).arguments;
      return first === undefined || !ts.isStringLiteralLike(first) || /^(?:message|messageerror|storage|hashchange)$/u.test(first.text);
    });
    expect(filesOf(events)).toEqual(['core/pane/check-worker.ts']);
  });
});

test('regular expressions stand in the source: none is made of what a user or a server says', () => {
  const places = found((node) => calledName(node) === 'RegExp').map((each) => each.split(': ')[0]);
  // Of words that stand in that file, and of what those say who ask for a pattern: a literal each.
  expect([...new Set(places)].sort()).toEqual(['core/columns/other-subjects.ts', 'core/text/unicode-pattern.ts']);
  const isWritten = (node: ts.Node): boolean => ts.isCallExpression(node) && node.arguments.every(ts.isStringLiteral);
  expect(found((node) => calledName(node) === 'unicodePattern' && !isWritten(node))).toEqual([]);
});

test('texts are composed in linear time: elsewhere than there only what was cut short before', () => {
  const places = found(
    (node, { file }) => file.startsWith('core/') && calledName(node) === 'normalize' && node.getText().includes("('NF"),
  ).map((each) => each.split(': ')[0]!);
  expect([...new Set(places)].sort()).toEqual([
    'core/columns/email-pattern.ts', // as long as a name
    'core/columns/value-words-near.ts', // likewise
    'core/columns/word-key.ts', // as long as a word
    'core/fields/calling-code.ts', // as long as a country's name and code
    'core/fields/calling-codes.ts', // as long as a country's name
    'core/fields/date.ts', // as long as a date
    'core/fields/number.ts', // as long as a number with its unit
    'core/fields/phone.ts', // as long as a phone number
    'core/fields/user-name.ts', // as long as a user name
    'core/hierarchy/tree-search.ts', // as long as a name
    'core/lexicon/heading-key.ts', // as long as a heading
    'core/lexicon/heading-words.ts', // likewise
    'core/lexicon/index.ts', // as long as a word or a line of totals
    'core/targets/shared/mask-secret.ts', // as long as a password that is sent
    'core/text/compose.ts',
    'core/text/look-alikes.ts', // as long as an address that fixes are sought for
    'core/text/punycode.ts', // likewise
  ]);
});
