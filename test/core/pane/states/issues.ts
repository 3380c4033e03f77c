/** Lists of issues for the scripted states: three written out, a hundred thousand made on demand. */
import type { IssueFilter, IssueList, IssueView, Level } from '../../../../core/session/state.js';
import type { CellRef } from '../../../../core/ports/index.js';

/** An issue list over an array, in the order of its cells. */
export function listOf(issues: readonly IssueView[], causes: Readonly<Record<string, readonly string[]>> = {}) {
  return (filter: IssueFilter = {}): IssueList => {
    const kept = issues.filter(
      (issue) =>
        (filter.level === undefined || issue.level === filter.level) &&
        (filter.code === undefined || issue.code === filter.code) &&
        (filter.cause === undefined || (causes[filter.cause] ?? []).includes(issue.id)),
    );
    return {
      length: kept.length,
      at: (index) => kept[index]!,
      indexAt: (cell) => kept.findIndex((issue) => !isBefore(issue, cell)),
      rows: () => [...new Set(kept.flatMap(({ row }) => row ?? []))],
    };
  };
}

function isBefore({ row, column }: IssueView, cell: CellRef): boolean {
  if (row === null) return true;
  return row < cell.row || (row === cell.row && (column ?? 1) < cell.column);
}

/** One issue per row from row 2 on; each tenth is a warning. */
export function manyIssues(count: number): (filter?: IssueFilter) => IssueList {
  const levelOf = (index: number): Level => (index % 10 === 9 ? 'warning' : 'error');
  return (filter = {}) => {
    const kept: number[] = [];
    for (let index = 0; index < count; index += 1) if (filter.level === undefined || levelOf(index) === filter.level) kept.push(index);
    return {
      length: kept.length,
      at: (position) => issueAt(kept[position]!, levelOf(kept[position]!)),
      indexAt: (cell) => kept.findIndex((index) => index + 2 > cell.row || (index + 2 === cell.row && cell.column <= 3)),
      rows: () => kept.map((index) => index + 2),
    };
  };
}

function issueAt(index: number, level: Level): IssueView {
  const row = index + 2;
  return {
    id: `email-format:${row}:email`,
    code: 'email-format',
    level,
    row,
    column: 3,
    heading: 'Email Address',
    message: {
      what: `“person${row}.example.org” is not an e-mail address`,
      why: 'It has no @ sign, so no mail could arrive.',
      todo: 'Correct the address.',
    },
    fixes: [],
  };
}

export const leaderIssue: IssueView = {
  id: 'leader-not-found:14:teamLeader',
  code: 'leader-not-found',
  level: 'error',
  row: 14,
  column: 5,
  heading: 'Team Leader',
  message: {
    what: 'Nobody has the address “ann.lee@exmaple.org”',
    why: 'A leader has to be a row of this sheet or an existing user. Neither has this e-mail address or employee ID.',
    todo: 'Write the address of a person who can manage teams, or add a row for this leader.',
  },
  fixes: [
    { label: 'Write “ann.lee@example.org”', cells: [{ row: 14, column: 5, from: 'ann.lee@exmaple.org', to: 'ann.lee@example.org' }] },
    { label: 'Write “unassigned”', cells: [{ row: 14, column: 5, from: 'ann.lee@exmaple.org', to: 'unassigned' }] },
  ],
};

export const blankIssue: IssueView = {
  id: 'whitespace:18:firstName',
  code: 'whitespace',
  level: 'info',
  row: 18,
  column: 2,
  heading: 'First Name',
  message: { what: '“Zoë ” ends with a blank', why: 'It is sent without the blank.', todo: 'Nothing has to be done.' },
  fixes: [{ label: 'Remove the blank', cells: [{ row: 18, column: 2, from: 'Zoë ', to: 'Zoë' }] }],
};

export const zerosIssue: IssueView = {
  id: 'id-leading-zeros:16:employeeId',
  code: 'id-leading-zeros',
  level: 'warning',
  row: 16,
  column: 1,
  heading: 'Staff no.',
  message: {
    what: '“417” may have lost its leading zeros',
    why: 'Most IDs in this column have six digits.',
    todo: 'Write it as 000417 if that is the ID.',
  },
  fixes: [
    {
      label: 'Write six digits in both',
      cells: [
        { row: 16, column: 1, from: '417', to: '000417' },
        { row: 17, column: 1, from: '418', to: '000418' },
      ],
    },
  ],
};

/** A cell that tries to be markup. */
export const hostile = '<img src=x onerror="window.broken=1"><script>window.broken=1</script><b>bold</b>';
