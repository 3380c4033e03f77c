/** The headless check of rows that change existing users: modes, the directory's file, and the counts of the plan. */
import { afterAll, describe, expect, test } from 'vitest';
import { checkJson, Folder, linesOf, runCheck } from './run-check.js';

const folder = new Folder();
afterAll(() => folder.remove());

const HEADINGS =
  'Can Manage Teams,Email Address,Employee ID,First Name,Last Name,Phone Channel,Chat Channel,Email Channel,Team Leader,Status,Record';
const channels = { phoneChannel: true, chatChannel: false, emailChannel: false };
const boss = { ...channels, email: 'boss@x.org', employeeId: '00001', firstName: 'Bo', lastName: 'Oss', manageTeam: true, active: true, leader: null }; // prettier-ignore
const ann = { ...channels, email: 'ann@x.org', employeeId: '00002', firstName: 'Ann', lastName: 'Lee', manageTeam: false, active: true, leader: 'boss@x.org' }; // prettier-ignore
const old = { ...ann, email: 'old@x.org', employeeId: '00003', lastName: '', active: false };
const directory = folder.write('directory.json', JSON.stringify({ users: [boss, ann, old] }));

const BOSS = 'y,boss@x.org,00001,Bo,Oss,y,n,n,unassigned,active,boss@x.org';
const ANN = 'n,ann@x.org,00002,Ann,Lee,y,n,n,boss@x.org,active,ann@x.org';
const OLD = 'n,old@x.org,00003,Ann,,y,n,n,boss@x.org,deactivated,old@x.org';
const NEW = 'n,new@x.org,00009,Nia,New,y,n,n,boss@x.org,,';
const write = (name: string, ...lines: string[]): string => folder.write(name, [HEADINGS, ...lines].join('\r\n'));

const fetched = write('fetched.csv', BOSS, ANN, OLD);
const edited = write('edited.csv', BOSS.replace('active', 'deactivated'), ANN.replace('ann@x.org,00002', 'ann.lee@x.org,A2'), OLD, NEW);

describe('the mode', () => {
  test('update: an unedited fetch is unchanged, and incomplete users are set aside', () => {
    const result = checkJson(fetched, '--mode', 'update', '--directory', directory);
    expect(result).toMatchObject({ exit: 0, rows: 3, counts: { error: 0, info: 1, create: 0, update: 0, unchanged: 2, skipped: 1 } });
    expect(linesOf(result)).toEqual(['row 4 deactivated-incomplete']);
  });

  test('update: what is changed, not allowed and not found', () => {
    const result = checkJson(edited, '--mode', 'update', '--directory', directory);
    expect(result.counts).toMatchObject({ create: 0, update: 1, unchanged: 0, notAllowed: 1, blocked: 1, skipped: 1 });
    expect([result.exit, linesOf(result)]).toEqual([
      1,
      ['J2 manager-cannot-deactivate', 'row 4 deactivated-incomplete', 'row 5 user-not-found'],
    ]);
  });

  test('sync: who is not there is created', () => {
    const result = checkJson(edited, '--mode', 'sync', '--directory', directory);
    expect(result.counts).toMatchObject({ create: 1, update: 1, unchanged: 0, notAllowed: 1, blocked: 0, skipped: 1 });
  });

  test('create: the same people exist already', () => {
    const result = checkJson(fetched, '--directory', directory);
    expect([result.exit, linesOf(result).filter((line) => line.endsWith('email-taken'))]).toEqual([
      1,
      ['B2 email-taken', 'B3 email-taken', 'B4 email-taken'],
    ]);
  });

  test('for people it counts what the mode can do', () => {
    expect(runCheck(edited, '--mode', 'update', '--directory', directory).out).toContain(
      '4 people: 1 to update, 0 unchanged, 1 not allowed, 1 blocked, 1 skipped. 2 errors, 0 warnings, 1 info.',
    );
    expect(runCheck(edited, '--mode', 'sync', '--directory', directory).out).toContain('4 people: 1 to create, 1 to update,');
  });

  test('another word is none, and the message says which there are', () => {
    expect(JSON.parse(runCheck(fetched, '--mode', 'replace', '--json').out)).toEqual({
      problem: 'There is no mode replace. Choose one of create, update, sync.',
    });
  });
});

test('a column that is not needed to change users may be absent', () => {
  const file = folder.write('few.csv', ['Record,Email Address,Last Name', 'ann@x.org,ann.lee@x.org,Leigh'].join('\r\n'));
  expect(checkJson(file, '--mode', 'update', '--directory', directory)).toMatchObject({ exit: 0, counts: { update: 1, error: 0 } });
  expect(linesOf(checkJson(file, '--directory', directory)).some((line) => line.endsWith('column-missing'))).toBe(true);
});
