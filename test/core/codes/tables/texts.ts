/** Cells with text of a form of its own: addresses, lists of groups, and the lengths of everything. */
import { annWith, cell, type CodeTable, texts } from '../code-case.js';

const a = (count: number): string => 'a'.repeat(count);
const GROUPS = { directory: { groups: ['Billing', 'Sales', 'Sales, North'] } };

export const textTables: readonly CodeTable[] = [
  {
    code: 'email-format',
    accepts: texts('email', ['ann@x.org', 'ANN.LEE+home@x-y.museum', "o'neil@x.org", '1@2.example', 'a&b@x.org', 'ann@xn--exmple-cua.org']),
    rejects: texts(
      'email',
      [
        'Ann <ann@x.org>',
        'ann@x',
        'ann',
        'ann@@x.org',
        'ann@x,org',
        'mailto:ann@x.org',
        '.ann@x.org',
        'ann@x.org; kim@x.org',
        'ann@-x.org',
        '"ann lee"@x.org',
      ],
      'email-format',
    ),
    fix: { some: 'Where no address is to be seen, or two are, only a person can tell which is meant.' },
  },
  {
    code: 'email-characters',
    accepts: texts('email', ['ann@example.org', 'ann.lee@xn--mnchen-3ya.de']),
    rejects: [
      cell('`ann@exämple.org`', 'email', 'ann@exämple.org', 'email-characters'),
      cell('a look-alike of another alphabet', 'email', '\u0430nn@x.org', 'email-characters'),
      cell('a zero-width space', 'email', 'ann\u200b@x.org', 'email-characters'),
      cell('full-width letters', 'email', 'ａｎｎ@x.org', 'email-characters'),
      cell('an accent before the @', 'email', 'andré@x.org', 'email-characters'),
    ],
    fix: { some: 'Before the @ an accent may stand for the plain letter, for two, or for another mailbox.' },
  },
  {
    code: 'group-syntax',
    accepts: [
      ...texts('groups', ['{Billing, Sales}', '{}', 'Billing', 'Billing; Sales', 'Billing\nSales', '{Billing, Billing}', 'Sales, North']),
      cell('a comma parts names that are known', 'groups', 'Billing, Sales', undefined, GROUPS),
    ],
    rejects: texts('groups', ['{Billing,, Sales', '{Billing', 'Billing}', '{Billing, }', ';Sales', '{{Billing}}', '{'], 'group-syntax'),
    fix: { some: 'Where no name is left there is nothing to write.' },
  },
  {
    code: 'too-long',
    accepts: [
      cell('a name of 100 characters', 'firstName', a(100)),
      cell('100 characters of two parts each', 'lastName', 'e\u0301'.repeat(100)),
      cell('100 characters outside the first plane', 'lastName', '𠮷'.repeat(100)),
      cell('100 characters between blanks', 'employeeId', '7'.repeat(100)),
      cell('64 before the @', 'email', `${a(64)}@x.org`),
      cell('254 in all', 'email', `${a(64)}@${`${a(61)}.`.repeat(3)}org`),
      cell('a profile of 5,000', 'profile', a(5_000)),
      cell('a town of 255', 'homeTown', a(255)),
    ],
    rejects: [
      cell('A name of 101 characters', 'firstName', a(101), 'too-long'),
      cell('65 before the @', 'email', `${a(65)}@x.org`, 'too-long'),
      cell('255 in all', 'email', `${a(64)}@${`${a(61)}.`.repeat(3)}info`, 'too-long'),
      cell('an ID of 101', 'employeeId', '7'.repeat(101), 'too-long'),
      cell('a role of 101', 'role', a(101), 'too-long'),
      cell('a profile of 5,001', 'profile', a(5_001), 'too-long'),
      cell('a town of 256', 'homeTown', a(256), 'too-long'),
      cell('a group of 256', 'groups', `{${a(256)}}`, 'too-long'),
      { name: 'a password of 256', grid: annWith({ temporaryPassword: a(256) }), says: ['Q1 password-in-sheet', 'Q2 too-long'] },
    ],
    fix: { none: 'What to leave out only a person can tell.' },
  },
];
