/**
 * The page that explains every code. What a code means and what to do is written by hand in `docs/issues.md`; the example, what the
 * product says of it and what its fixes are called are taken from the tables of cases, so that they are true.
 */
import { type IssueCode, levelOf } from '../../../core/issues/codes.js';
import { type IssueParams, type IssuePlace, makeIssue, messageText } from '../../../core/issues/issue.js';
import type { IssueView } from '../../../core/session/state.js';
import type { CodeTable } from './code-case.js';
import { run } from './run-case.js';
import type { StoryTable } from './send-stories.js';

const LEVEL = { error: 'Error', warning: 'Warning', info: 'Info' } as const;
/** A code's part of the page: its heading and what follows up to the next heading. */
const PART = /^### `([a-z-]+)`\n+\*\*\w+\.\*\* (.+)\n+((?:- .+\n)+)/gmu;
const ADVICE = /^- What to do: (.+)$/mu;

type Place = Omit<IssuePlace, 'field'>;
const EMAIL_IN_4: Place = { row: 4, column: 3 };
const NOWHERE: Place = { row: null, column: null };
/** Codes that no sheet has are said of these. */
const SENT: Partial<Record<IssueCode, readonly [Place, IssueParams]>> = {
  connection: [NOWHERE, { other: 'The connection broke off.' }],
  setup: [NOWHERE, { other: 'The API key is missing.' }],
  'mass-change': [NOWHERE, { count: 120 }],
  'seats-exceeded': [NOWHERE, { other: '40 people need one, 30 are free.' }],
  refused: [EMAIL_IN_4, { heading: 'Email Address', other: '“email domain not allowed”' }],
  'changed-since-preview': [{ row: 2, column: null }, {}],
  conflict: [
    { row: 3, column: 7 },
    { heading: 'Home Town', names: ['Gent', 'Rome', 'Oslo'] },
  ],
  'unknown-outcome': [{ row: 5, column: null }, {}],
};

/** Text that Markdown is to leave alone. */
const asText = (text: string): string => text.replace(/[\\<*_`[\]]/gu, '\\$&');

function labelsOf(issue: IssueView | undefined): string {
  return (issue?.fixes ?? []).map(({ label }) => `**${asText(label)}**`).join(' or ');
}

/** What mends it at a click, in the example or in another case; where nothing does, why. */
function fixLine({ code, rejects, fix }: CodeTable): string {
  if (fix !== 'every' && 'none' in fix) return `- No fix: ${fix.none}`;
  const issues = rejects.map(({ name, ...asked }) => ({
    name,
    issue: run(asked).issues.find((each) => each.code === code && each.fixes.length > 0),
  }));
  const at = issues.findIndex(({ issue }) => issue !== undefined);
  const { name, issue } = issues[at]!;
  const where = at === 0 ? '' : `${name}: `;
  return `- Fix: ${where}${labelsOf(issue)}.${fix === 'every' ? '' : ` ${fix.some}`}`;
}

function saidOf(table: CodeTable | StoryTable): string {
  const { code, rejects } = table;
  const [first] = rejects as [CodeTable['rejects'][number] | StoryTable['rejects'][number]];
  const issue = 'grid' in first ? run(first).issues.find((each) => each.code === code) : undefined;
  const [place, params] = SENT[code] ?? [NOWHERE, {}];
  return asText(messageText((issue ?? makeIssue(code, { ...place, field: null }, params)).message));
}

/** The page with every example, saying and fix taken from the tables anew. */
export function issuesPage(page: string, tables: readonly (CodeTable | StoryTable)[]): string {
  return page.replace(PART, (part, code: string, meaning: string, lines: string) => {
    const table = tables.find((each) => each.code === code);
    const todo = ADVICE.exec(lines)?.[1];
    if (table === undefined || todo === undefined) return part;
    const all = [
      `- For example: ${table.rejects[0]!.name}`,
      `- It says: ${saidOf(table)}`,
      `- What to do: ${todo}`,
      ...('fix' in table ? [fixLine(table)] : []),
    ];
    return `### \`${code}\`\n\n**${LEVEL[levelOf(table.code)]}.** ${meaning}\n\n${all.join('\n')}\n`;
  });
}
