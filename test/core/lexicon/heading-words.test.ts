/** Headings of exports as words. */
import { describe, expect, test } from 'vitest';
import { headingWords } from '../../../core/lexicon/heading-words.js';

test.each<[string, string, string]>([
  ['plain', 'Hire Date', 'hire date'],
  ['camelCase', 'userPrincipalName', 'user principal name'],
  ['capitals before a word', 'HRManager', 'hr manager'],
  ['snake_case', 'legal_first_name', 'legal first name'],
  ['a path', 'Employee - First Name', 'employee first name'],
  ['a path with an index', 'emails[0].value', 'email value'],
  ['a schema', 'urn:scim:User:employeeNumber', 'urn scim user employee number'],
  ['short forms', 'Emp No / Hire Dt', 'employee number hire date'],
  ['a sign for number', 'Employee #', 'employee number'],
  ['a number sign of Romance languages', 'N.º de empleado', 'number empleado'],
  ['e-mail in its spellings', 'E-Mail', 'email'],
  ['e mail', 'e mail', 'email'],
  ['EMail', 'EMail', 'email'],
  ['plurals', 'Group Names', 'group name'],
  ['a double s is no plural', 'Address', 'address'],
  ['joining words', "Chef d'équipe de la ville", 'chef equipe ville'],
  ['a genitive', "Team leader's email", 'team leader email'],
  ['accents and letters of their own', 'Łódź Straße', 'lodz strasse'],
  ['Japanese with its particle', '上司の社員番号', '上司 社員番号'],
  ['a word that stands twice', 'Work Contact: Work Email', 'work contact email'],
  ['numbers', 'Address 1: City', 'address city'],
  ['only brackets', '(Email)', 'email'],
  ['only signs', '***', ''],
  ['nothing', '', ''],
])('%s', (_, heading, words) => {
  expect(headingWords(heading).join(' ')).toBe(words);
});

describe('what stands in brackets', () => {
  test.each([
    ['Email (personal)', 'email'],
    ['First name [givenName]', 'first name'],
    ['電話（自宅）', '電話'],
  ])('is left out of %s', (heading, words) => {
    expect(headingWords(heading).join(' ')).toBe(words);
  });
  test('is read where it is asked for', () => {
    expect(headingWords('Email (personal)', true)).toEqual(['email', 'personal']);
  });
});

test.each(['x', ' a', '(', 'aA', 'n.º', 'e-mail', '[0].', 'é', '\u0301', 'の'])('a huge heading of %j has few words', (unit) => {
  expect(headingWords(unit.repeat(100_000)).length).toBeLessThanOrEqual(9);
  expect(headingWords(unit.repeat(100_000), true).length).toBeLessThanOrEqual(9);
});
