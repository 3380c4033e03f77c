/** Headings, yes and no, month names and words of totals in nine languages. */
import { describe, expect, test } from 'vitest';
import {
  fieldOfHeading,
  headingKey,
  knownHeadings,
  LANGUAGES,
  mayStartWithTotal,
  meaningOfWord,
  monthOfName,
  nameKeyOf,
  normalizeHeading,
  startsWithTotal,
} from '../../../core/lexicon/index.js';
import { AGENT_CONNECT_FIELDS } from '../../../core/targets/agent-connect/fields.js';
import { AMAZON_CONNECT_FIELDS } from '../../../core/targets/amazon-connect/fields.js';
import { CLOUDTALK_FIELDS } from '../../../core/targets/cloudtalk/fields.js';
import { SCIM2_FIELDS } from '../../../core/targets/scim2/fields.js';

test('nine languages are shipped, English first', () => {
  expect(LANGUAGES.map(({ tag }) => tag)).toEqual(['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'ja']);
});

const FIELDS = [AGENT_CONNECT_FIELDS, AMAZON_CONNECT_FIELDS, CLOUDTALK_FIELDS, SCIM2_FIELDS].flat();
const KEYS = [...new Set(FIELDS.map(({ key }) => nameKeyOf(key)))];

describe.each(LANGUAGES)('$tag', (language) => {
  test('names every field, and no other', () => {
    expect(Object.keys(language.headings).sort()).toEqual([...KEYS].sort());
  });

  test.each(Object.entries(language.headings))('the first heading of %s names it', (field, [first = '']) => {
    expect(fieldOfHeading(first)).toBe(field);
  });

  test('has twelve months, and each name and short form means its month', () => {
    const read = language.months.map((names) => names.map((name) => [monthOfName(name), monthOfName(`${name.toUpperCase()}.`)]));
    expect(read).toEqual(language.months.map((names, index) => names.map(() => [index + 1, index + 1])));
  });

  test('its words of totals head a line of totals in any case', () => {
    for (const word of language.totals) {
      for (const text of [word, word.toUpperCase(), word.charAt(0).toUpperCase() + word.slice(1)]) {
        expect([text, mayStartWithTotal(text), startsWithTotal(text)]).toEqual([text, true, true]);
      }
    }
  });
});

describe('headings', () => {
  describe('accepts', () => {
    test.each([
      ['role', 'Role'],
      ['role', 'ROLE'],
      ['role', 'Rôle'],
      ['role', 'Ro\u0302le'],
      ['role', 'ロール'],
      ['email', 'email_address'],
      ['email', 'emailAddress'],
      ['email', 'E-MAIL ADDRESS*'],
      ['email', '  Email   Address  '],
      ['email', 'Email Address (required)'],
      ['email', 'Email Address (work (not private))'],
      ['email', 'Email Address [e.g. ann@example.com]'],
      ['email', 'ｅｍａｉｌ'],
      ['employeeId', 'Employee ID (if applicable)'],
      ['employeeId', 'employee_id'],
      ['employeeId', 'EmployeeID'],
      ['employeeId', 'Employee #'],
      ['employeeId', 'N° employé'],
      ['employeeId', 'Nº empleado'],
      ['employeeId', '№ employé'.replace('№', 'No ')],
      ['firstName', 'first_name'],
      ['firstName', 'firstName'],
      ['firstName', 'FIRST NAME *'],
      ['firstName', 'Imię'],
      ['lastName', 'Last-Name'],
      ['homeTown', 'Miejscowosc'],
      ['phoneChannel', 'Phone (y/n)'],
      ['phoneChannel', 'Phone [Y/N]'],
      ['phoneChannel', 'Téléphone (o/n)'],
      ['emailChannel', 'Email (yes/no)'],
      ['emailChannel', 'E-Mail (j/n)'],
      ['email', 'Email'],
      ['manageTeam', 'Manager (y/n)'],
      ['teamLeader', 'Manager'],
      ['teamLeader', "Chef d'équipe"],
      ['teamLeader', 'Chef d’équipe'],
      ['startDate', 'DOJ'],
      ['groups', 'Group(s)'],
      ['username', 'UserName'],
      ['phoneNumbers', 'Téléphone'],
      ['countryPrefix', 'country prefix'],
      ['skills', 'Proficiencies'],
      ['afterCallWork', 'ACW'],
    ])('%s: %s', (field, heading) => {
      expect(fieldOfHeading(heading)).toBe(field);
    });
  });

  describe('rejects', () => {
    test.each([
      ...['', '   ', '***', 'Rome', 'Rate', 'Stats', 'Name', 'Full Name', 'Home Phone', 'Date of Birth', 'Blood Type', 'Notes'],
      ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', 'x'.repeat(100_000), '('.repeat(100_000)],
    ])('%#', (heading) => {
      expect(fieldOfHeading(heading)).toBeNull();
    });
  });

  test.each([
    ['Employee # (HR)', 'employeenumber'],
    ['(y/n)', 'yn'],
    ['Straße', 'strasse'],
    ['a)b(c', 'abc'],
    ['a (b', 'ab'],
  ])('%s says %s', (heading, said) => {
    expect(normalizeHeading(heading)).toBe(said);
  });

  test.each([
    'Employee # (HR)',
    'a (b [c] d) e',
    'a (b] c',
    '((',
    '(y/n)',
    'E-Mail_Adr. 2!',
    'a ) b ( c',
    '{x}',
    '\tTeam\nLeader\u007f',
    '',
  ])('%j says the same with and without a mark beyond ASCII', (heading) => {
    expect(normalizeHeading(`${heading}‽`)).toBe(normalizeHeading(heading));
  });

  test('brackets that ask for yes or no are part of the key, others are not', () => {
    expect([headingKey('Chat (y/n)'), headingKey('Chat (live)'), headingKey('Chat （はい/いいえ）')]).toEqual(['chat?', 'chat', 'chat?']);
  });
});

test('where languages disagree on a heading, the earlier one has it', () => {
  const claims = new Map<string, string>();
  for (const { headings } of LANGUAGES) {
    for (const [field, names] of Object.entries(headings)) {
      for (const name of names) if (!claims.has(headingKey(name))) claims.set(headingKey(name), field);
    }
  }
  expect([...knownHeadings()].map(([key, { field }]) => [key, field])).toEqual([...claims]);
  const told = [...knownHeadings().values()].map(({ name }) => fieldOfHeading(name));
  expect(told).toEqual([...claims.values()]);
});

describe('yes and no', () => {
  const yes = 'y yes true t 1 ja j wahr oui o vrai sí si s verdadero sim verdadeiro sì vero waar tak prawda はい';
  const no = 'n no false f 0 nein falsch non faux falso não nao nee onwaar nie fałsz いいえ';
  test.each(yes.split(' '))('%s is yes in any case, width and composition', (word) => {
    const wide = word.replace(/[!-~]/gu, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
    expect([word, word.toUpperCase(), wide, word.normalize('NFD')].map(meaningOfWord)).toEqual([true, true, true, true]);
  });
  test.each(no.split(' '))('%s is no in any case, width and composition', (word) => {
    const wide = word.replace(/[!-~]/gu, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
    expect([word, word.toUpperCase(), wide, word.normalize('NFD')].map(meaningOfWord)).toEqual([false, false, false, false]);
  });
  test.each(['', 'x', '✓', 'on', 'off', 'ok', 'maybe', 'yesno', '2', '-1', 'constructor', '__proto__', 'y'.repeat(100_000)])(
    '%# is neither',
    (word) => {
      expect(meaningOfWord(word)).toBeNull();
    },
  );
});

describe('lines of totals', () => {
  describe('accepts', () => {
    test.each([
      ...[
        'Total',
        'TOTAL',
        'Total:',
        'Total 250',
        'Total: 250',
        'Total : 1.250,00 €',
        'Sum (25)',
        'Count 25 %',
        'Average -3.5',
        'Grand Total: 9',
      ],
      ...[
        'Summe',
        'Gesamt: 12',
        'Zwischensumme',
        'Somme 3',
        'Total général : 3',
        'Łącznie: 5',
        'ŁĄCZNIE',
        'Średnia',
        'Suma',
        'Totale',
        'Totaal 4',
      ],
      ...['合計', '合計：12', '合計 12', 'Média', 'Me\u0301dia 4', 'Total\u00a0250', 'Sub-total'],
    ])('%s', (text) => {
      expect([mayStartWithTotal(text), startsWithTotal(text)]).toEqual([true, true]);
    });
  });
  describe('rejects', () => {
    test.each([
      ...[
        '',
        'Totals of the team',
        'Total people',
        'Total 250 people',
        'Totally',
        'Counter',
        'Summers',
        'The total',
        '250 total',
        'Ann',
        'Sum-Lee',
      ],
      ...[`Total${' '.repeat(100_000)}x`, 'a'.repeat(100_000), `Total ${'1'.repeat(100_000)}`],
    ])('%#', (text) => {
      expect(startsWithTotal(text)).toBe(false);
    });
  });
});

describe('months', () => {
  test.each(['', 'janu', 'monday', 'constructor', '13', 'x'.repeat(100_000)])('%# is none', (name) => {
    expect(monthOfName(name)).toBe(0);
  });
});
