/** A column that says the target's roles is asked about, whatever its heading, and never believed. */
import { describe, expect, test } from 'vitest';
import { suggestMapping } from '../../../core/columns/suggest-mapping.js';
import { agentConnect } from '../../../core/targets/agent-connect/index.js';
import { tableOf } from './support.js';

const ROLES = ['Agent', 'Team Leader', 'Trainer'];
const EMAILS = ['Email Address', ...Array.from({ length: 9 }, (_, at) => `p${String(at)}@x.org`)];

/** Headings of the columns that may be the role, after a mapping of one column beside addresses. */
function askedFor(heading: string, cells: readonly string[], roles: readonly string[] = ROLES): string[] {
  const table = tableOf([EMAILS, [heading, ...EMAILS.slice(1).map((_, at) => cells[at % cells.length]!)]]);
  const { matched, questions } = suggestMapping(table, agentConnect, {}, roles);
  expect(matched.map(({ field }) => field)).not.toContain('role');
  const { candidates = [] } = questions.find(({ field }) => field === 'role') ?? {};
  return candidates.map(({ column }) => table.headings[column]!);
}

describe('asked about', () => {
  test.each([
    ['their names', 'Stelle', ['Agent', 'Trainer']],
    ['their names in any case, beside words of its own', 'Stelle', ['AGENT', 'team leader', 'CS-Tier1']],
    ['what they mean in another language', 'Poste', ['Teamleitung', 'Sachbearbeiter']],
  ])('%s', (_, heading, cells) => expect(askedFor(heading, cells)).toEqual([heading]));

  test.each(['Funktion', 'Función', 'Função'])('by its heading, whatever its words are: %s', (heading) =>
    expect(askedFor(heading, ['A', 'B'], [])).toEqual([heading]),
  );
});

describe('not asked about', () => {
  test.each([
    ['one word in all cells', 'Stelle', ['Agent'], ROLES],
    ['mostly other words', 'Stelle', ['Agent', 'Trainer', 'Koch', 'Fahrer', 'Bote'], ROLES],
    ['roles of a target that was not asked', 'Stelle', ['Agent', 'Trainer'], []],
  ])('%s', (_, heading, cells, roles) => expect(askedFor(heading, cells, roles)).toEqual([]));
});
