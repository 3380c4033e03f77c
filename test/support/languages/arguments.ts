/** What the functions of a catalogue are called with: read off the names of the English ones' parameters, so that new ones come along. */
import { type ObjectPattern, parseExpressionAt, type Pattern } from 'acorn';

/** Around a text that has to appear again; no language has it, and it has neither a capital nor a small form. */
const mark = (name: string): string => `¤${name}¤`;

const COUNTS = [347, 0, 1, 2, 5, 11, 21, 1_000_000];
const LISTS = [1, 0, 2, 3, 7].map((length) => Array.from({ length }, (_, at) => mark(`n${String(at)}`)));
const TIMES = [400_000, 0, 1_000, 90_000, 7_200_000];
const MOMENTS = [Date.UTC(2026, 1, 3, 16, 5), Date.UTC(2027, 10, 24, 7, 59)];
const OUTCOMES = ['succeeded', 'failed', 'unknown', 'cancelled', 'not-sent'];
const STAYS = ['mail', 'field', 'create', 'unreadable'];
const of = (names: readonly string[], first: number) => Object.fromEntries(names.map((name, at) => [name, first + at]));

const NUMBERS = new Set('count many rows users leaders fields matched missing total done at of changed deactivated row sheetRow sent undone members left limit number'.split(' ')); // prettier-ignore
const BY_NAME: Readonly<Record<string, readonly unknown[]>> = {
  names: [...LISTS, undefined],
  headings: LISTS,
  list: LISTS,
  examples: LISTS,
  ms: TIMES,
  op: ['create', 'update', 'activate', 'deactivate', ''],
  outcome: OUTCOMES,
  active: [null, true, false],
  undo: [false, true],
  confidence: [1, 0.95, 0.8, 0.5],
  policy: ['keep', 'clear', 'error'],
  part: ['first', 'last'],
};
const BY_PATH: Readonly<Record<string, Readonly<Record<string, readonly unknown[]>>>> = {
  'core.session.notSetUp': { missing: [mark('missing')] },
  'core.session.failure': { failure: ['not-allowed', 'secret-missing', 'not-sent', 'timeout', 'network'].map((reason) => ({ reason })) },
  'core.send.waiting': { reason: ['throttled', 'unsent', 'breaker', 'settle', 'retry', 'nothing'] },
  'core.send.stayReason': { reason: STAYS },
  'core.send.stays': { reason: STAYS },
  'core.send.advice': { code: 'refused leader-blocked leader-not-sent row-blocked changed-since-preview email-taken employee-id-taken user-not-found conflict changed-at-target unknown-outcome seats-exceeded connection setup journal lease sheet strict other'.split(' ') }, // prettier-ignore
  'core.send.logCounts': { counts: [of(OUTCOMES, 31), { ...of(OUTCOMES, 0), unknown: 0 }] },
  'core.preview.todoDetail': { code: ['manager-cannot-move', 'manager-cannot-deactivate', 'manager-cannot-demote', 'other'] },
  'core.passwords.cleared': { formulas: [[], [31], [31, 45], Array.from({ length: 14 }, (_, at) => 30 + at)] },
  'pane.check.counted': { counts: COUNTS.map((error, at) => ({ error, warning: COUNTS[COUNTS.length - 1 - at], info: 3 })) },
  'pane.fix.decisionTitle': {
    decision: [1, 347].flatMap((length) => {
      const rows = Array.from({ length }, (_, at) => at + 2);
      const kinds = ['leave-out', 'visible-only', 'take-back-in'].map((kind) => ({ kind, rows }));
      return [...kinds, ...['create', 'update'].map((mode) => ({ kind: 'row-mode', mode, rows }))];
    }),
  },
  'pane.passwords.plan': { mode: ['off', 'blank', 'all'], counts: [{ create: 347 }], filledPasswords: [0, 31] },
  'pane.receipt.span': { from: MOMENTS, to: MOMENTS },
  'pane.resume.text': { startedAt: MOMENTS },
  'pane.team.here': { at: MOMENTS },
  'pane.team.there': { at: MOMENTS },
  'pane.send.saidEnd': { outcomes: [of(OUTCOMES, 31)] },
  'pane.send.said': { left: [null, ...TIMES] },
};
/** Parameters of every issue; a code names the ones that it is about. */
const ISSUE_PARAMS = ['value', 'heading', 'limit', 'names', 'other', 'count', 'mode'];
const MOST_CALLS = 600;

/** Argument lists for the English function of this path. */
export function argumentLists(path: string, english: (...given: never[]) => unknown): unknown[][] {
  const params = path.startsWith('core.issues.') ? null : paramsOf(String(english));
  if (params === null) return combined([[mark('where'), ''], objectsOf(path, ISSUE_PARAMS)]);
  return combined(params.map((param) => (typeof param === 'string' ? valuesOf(path, param) : objectsOf(path, param))));
}

/** Names of the parameters; those of an object that is taken apart as a list of its keys. */
function paramsOf(source: string): (string | string[])[] {
  const node = parseExpressionAt(/^(?:\(|\w+\s*=>|async|function)/u.test(source) ? source : `function ${source}`, 0, { ecmaVersion: 2022 });
  if (node.type !== 'ArrowFunctionExpression' && node.type !== 'FunctionExpression')
    throw new TypeError(`Expected a function, got ${source}`);
  return node.params.map((param) => nameOf(param));
}

function nameOf(param: Pattern): string | string[] {
  if (param.type === 'AssignmentPattern') return nameOf(param.left);
  if (param.type === 'ObjectPattern') return keysOf(param);
  if (param.type === 'Identifier') return param.name;
  throw new TypeError(`Expected a name, got ${param.type}`);
}
const keysOf = ({ properties }: ObjectPattern): string[] =>
  properties.map((each) => (each.type === 'Property' && each.key.type === 'Identifier' ? each.key.name : ''));

function valuesOf(path: string, name: string): readonly unknown[] {
  if (path.startsWith('core.issues.')) {
    if (name === 'mode') return ['create', 'update', undefined];
    if (name === 'limit') return [250];
    if (name !== 'names' && name !== 'count') return [mark(name), '', undefined];
  }
  return BY_PATH[path]?.[name] ?? BY_NAME[name] ?? (NUMBERS.has(name) ? COUNTS : [mark(name), '', null]);
}

const objectsOf = (path: string, keys: readonly string[]): unknown[] =>
  combined(keys.map((key) => valuesOf(path, key))).map((values) => Object.fromEntries(keys.map((key, at) => [key, values[at]])));

/** Every combination, or, where they are too many, each value once beside the first ones of the others. */
function combined(lists: readonly (readonly unknown[])[]): unknown[][] {
  const size = lists.reduce((product, { length }) => product * length, 1);
  if (size <= MOST_CALLS)
    return lists.reduce<unknown[][]>((all, list) => all.flatMap((given) => list.map((value) => [...given, value])), [[]]);
  const first = lists.map(([value]) => value);
  return [first, ...lists.flatMap((list, at) => list.slice(1).map((value) => first.map((usual, place) => (place === at ? value : usual))))];
}
