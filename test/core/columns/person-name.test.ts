/** Whole names taken apart. */
import { describe, expect, test } from 'vitest';
import { type NameOrder, partOfName, splitName } from '../../../core/columns/person-name.js';

const told = (text: string, order: NameOrder = 'first-last'): string => {
  const name = splitName(text, order);
  return name === null ? 'asked' : `${name.first} | ${name.last}`;
};

describe('first name first', () => {
  test.each([
    ['Ann Lee', 'Ann | Lee'],
    ['  Ann   Lee ', 'Ann | Lee'],
    ['Mary Jane Smith', 'Mary Jane | Smith'],
    ['Anna-Lena Meier-Schmidt', 'Anna-Lena | Meier-Schmidt'],
    ['Jan van der Berg', 'Jan | van der Berg'],
    ['Ludwig von Beethoven', 'Ludwig | von Beethoven'],
    ['Maria de la Cruz', 'Maria | de la Cruz'],
    ['Vincent Van Gogh', 'Vincent | Van Gogh'],
    ['Dr. Ann Lee', 'Ann | Lee'],
    ['Frau Prof. Dr. Ann Lee', 'Ann | Lee'],
    ['Martin Luther King Jr.', 'Martin Luther | King Jr.'],
    ['Ann (Annie) Lee', 'Ann | Lee'],
    ['Jean DUPONT', 'Jean | DUPONT'],
    ['Jean de la FONTAINE', 'Jean | de la FONTAINE'],
    ['ANN LEE', 'ANN | LEE'],
    ["Sinéad O'Connor", "Sinéad | O'Connor"],
    ['太郎 山田', '太郎 | 山田'],
  ])('%s', (text, parts) => expect(told(text)).toBe(parts));
});

describe('last name first', () => {
  test.each([
    ['Lee Ann', 'Ann | Lee'],
    ['山田 太郎', '太郎 | 山田'],
    ['山田　太郎', '太郎 | 山田'],
    ['Nguyen Van Nam', 'Van Nam | Nguyen'],
    ['van der Berg Jan', 'Jan | van der Berg'],
    ['DUPONT Jean Paul', 'Jean Paul | DUPONT'],
  ])('%s', (text, parts) => expect(told(text, 'last-first')).toBe(parts));
});

describe('a comma says it, whatever the order', () => {
  test.each([
    ['Lee, Ann', 'Ann | Lee'],
    ['van der Berg, Jan Piet', 'Jan Piet | van der Berg'],
    ['King, Martin Luther, Jr.', 'Martin Luther | King Jr.'],
    ['Ann Lee, PhD', 'Ann | Lee'],
    ['Lee、Ann', 'Ann | Lee'],
  ])('%s', (text, parts) => {
    expect(told(text)).toBe(parts);
    expect(told(text, 'last-first')).toBe(parts.includes('PhD') || text.includes('PhD') ? 'Lee | Ann' : parts);
  });
});

describe('what would be guessed is asked', () => {
  test.each(['', 'Cher', '山田太郎', 'Lee,', ', Ann', 'Dr. Lee', 'Lee, Ann, Bob', 'x '.repeat(400)])('%s', (text) =>
    expect(told(text)).toBe('asked'),
  );
  test('one part of such a name is blank', () => {
    expect(partOfName('Cher', 'first', 'first-last')).toBe('');
    expect(partOfName(null, 'last', 'first-last')).toBe('');
    expect(partOfName('Ann Lee', 'last', 'first-last')).toBe('Lee');
  });
});
