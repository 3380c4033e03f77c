/** What a person reads in the pane, as plain data. */
import type { Session } from '../../../../core/session/session.js';
import type { CheckView, IssueFilter } from '../../../../core/session/state.js';

export function checkOf(session: Session): CheckView {
  const { check } = session.state;
  if (!check) throw new Error(`There is no check: ${session.state.problem?.what ?? 'nobody asked for one'}`);
  return check;
}

/** Issues as `code row heading`. */
export function issues(session: Session, filter?: IssueFilter): string[] {
  const list = checkOf(session).issues(filter);
  return Array.from({ length: list.length }, (_, i) => {
    const { code, row, heading } = list.at(i);
    return [code, row ?? '-', heading].join(' ').trim();
  });
}

/** Rows of the run as `row person outcome: detail`. */
export function runRows(session: Session): string[] {
  const { run } = session.state;
  if (!run) return [];
  return Array.from({ length: run.rows.length }, (_, i) => {
    const { sheetRow, person, outcome, detail } = run.rows.at(i);
    return `${String(sheetRow)} ${person} ${outcome}: ${detail}`;
  });
}

export function previewRows(session: Session): string[] {
  const { preview } = session.state;
  if (!preview) return [];
  return Array.from({ length: preview.rows.length }, (_, i) => {
    const { word, person, detail } = preview.rows.at(i);
    return `${word} ${person}: ${detail}`;
  });
}

/** Outcomes with somebody in them. */
export function outcomes(session: Session): Record<string, number> {
  return Object.fromEntries(Object.entries(session.state.run?.outcomes ?? {}).filter(([, count]) => count > 0));
}
