/** What the cells of a column say to the question whether it is a field. */
import { describe, expect, test } from 'vitest';
import { ColumnCells, verdictOf } from '../../../core/columns/cell-verdict.js';
import { cellsOf, peopleOf } from '../../bench/mapping/cells.js';
import { TARGET, tableOf } from './support.js';

const PEOPLE = peopleOf('verdicts', 'en');

function verdict(key: string, kind: string): string {
  const field = TARGET.fields.find((each) => each.key === key)!;
  return verdictOf(
    field,
    new ColumnCells(
      tableOf([
        ['Email', ...cellsOf('email', PEOPLE)],
        ['First Name', ...PEOPLE.map(({ first }) => first)],
        ['X', ...cellsOf(kind, PEOPLE)],
      ]),
      2,
    ),
  );
}

describe.each<[string, string[], string[], string[]]>([
  ['email', ['email'], ['bossmail'], ['first', 'id', 'phone']],
  [
    'teamLeader',
    ['bossmail', 'boss:ide', 'boss:id'],
    ['bossname', 'bosscomma'],
    ['iso', 'guid', 'boss:big', 'phone', 'text', '=CN=Ann/CN=Bob'],
  ],
  ['employeeId', [], ['id', 'idz', 'ide'], ['email', 'guid', 'big', 'full', 'iso', 'phone']],
  ['firstName', ['first'], [], ['email', 'id', 'iso', 'text']],
  ['homeTown', ['city'], ['street'], ['email', 'zip', 'money']],
  ['stateOrCountry', ['country', 'state'], [], ['email', 'zip', 'text']],
  ['profile', ['text'], [], ['=A/B', 'email', 'money']],
  ['phoneChannel', ['yn', 'bool', 'yesno'], ['=y/maybe'], ['phone', 'first']],
  ['startDate', ['iso', 'dmy', 'mdy', 'ymd'], [], ['=08:00/09:00', 'first', 'phone']],
  ['employmentStatus', ['=Full Time/FT/Part time', '=Vollzeit/Teilzeit', '=正社員/パート', '=Salaried, full-time/Hourly, part-time'], ['=Full Time/Other'], ['=A/B', 'first']], // prettier-ignore
  ['status', ['=active/Deactivated', '=Aktiv/Inaktiv', '=Ativo/Desligado'], [], ['=Open/Closed', 'yesno']],
  ['licenseType', ['=standard/flexible'], [], ['=Talk/Support']],
  ['groups', ['={A}/{A, B}'], ['=A/B', '=A, B/C'], ['email', 'money', 'yn']],
  ['role', [], ['=Agent/Lead', 'title'], ['email', 'money', 'yn', 'iso', 'text']],
  ['temporaryPassword', [], ['password', 'stars'], ['yn', 'iso', 'email']],
  ['record', ['email', 'ide'], [], ['first', 'text']],
])('%s', (key, fits, neutral, against) => {
  test.each(fits)('%s fits', (kind) => {
    expect(verdict(key, kind)).toBe('fits');
  });
  if (neutral.length > 0)
    test.each(neutral)('%s could be anything', (kind) => {
      expect(verdict(key, kind)).toBe('neutral');
    });
  test.each(against)('%s speaks against it', (kind) => {
    expect(verdict(key, kind)).toBe('against');
  });
  test('an empty column says nothing', () => {
    expect(verdict(key, 'empty')).toBe('empty');
  });
});

test('bare serial numbers may be days', () => {
  const field = TARGET.fields.find(({ key }) => key === 'startDate')!;
  const cells = (of: readonly (number | null)[]) =>
    new ColumnCells(tableOf([['Email', 'a@x.org', 'b@x.org', 'c@x.org'], ['First Name'], ['Start', ...of]]), 2);
  expect([verdictOf(field, cells([45_000, null, 45_100])), verdictOf(field, cells([45_000, 7]))]).toEqual(['neutral', 'against']);
});

test('a few cells are no sample', () => {
  const cells = (count: number) =>
    new ColumnCells(tableOf([['Email', ...Array.from({ length: count }, () => 'a@x.org')], ['First Name']]), 0);
  expect([cells(7).isSample, cells(8).isSample]).toEqual([false, true]);
});

test.each(['(', '1', 'a', 'A1a', '1-', 'e', ' ', ',', "'", 'é', '0.'])('huge cells of %j come to an end', (unit) => {
  const huge = `x${unit.repeat(100_000)}!`;
  const cells = new ColumnCells(tableOf([['Email', huge, `1${unit.repeat(100_000)}`], ['First Name', 'Ann', 'Bob'], ['Role']]), 0);
  expect(TARGET.fields.map((field) => verdictOf(field, cells)).length).toBe(TARGET.fields.length);
});
