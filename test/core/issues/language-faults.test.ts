/** What holds the languages equal catches each slip that a translation can make: planted ones here, one at a time. */
import { describe, expect, test } from 'vitest';
import { formatsFor } from '../../../core/pane/format.js';
import type { OtherLanguage } from '../../../core/pane/language.js';
import { holes, misprints, missingForms, swallowed, tooLong, untranslated } from '../../support/languages/faults.js';
import { saidByBoth } from '../../support/languages/said.js';
import { shapeFaults } from '../../support/languages/walk.js';

type Words = Readonly<Record<string, unknown>>;

/** All faults of the German words beside the English ones. */
function faultsOf(english: Words, other: Words, language: OtherLanguage = 'de'): string[] {
  const { said, faults } = saidByBoth(english, other, 'x');
  return [
    ...shapeFaults(english, other, 'x'),
    ...faults,
    ...swallowed(said, language),
    ...holes(said),
    ...untranslated(said, language, {}),
    ...misprints(said, language, {}),
    ...tooLong(said, language, {}),
  ];
}
const { number } = formatsFor('de');
const en = formatsFor('en').number;
const row = { english: (name: string, count: number) => `${name} has ${en(count)} rows`, good: (name: string, count: number) => `${name} hat ${number(count)} Zeilen` }; // prettier-ignore

describe('a whole language has no fault', () => {
  test.each([
    ['texts', { a: 'Check', b: { c: ['One', 'Two'] } }, { a: 'Prüfen', b: { c: ['Eins', 'Zwei'] } }],
    ['functions', { say: row.english }, { say: row.good }],
    ['marks', { say: (name: string) => `“${name}” is taken.` }, { say: (name: string) => `„${name}“ ist vergeben.` }],
    ['no words at all', { say: (a: string, b: string) => `${a} · ${b}` }, { say: (a: string, b: string) => `${a} · ${b}` }],
    ['a branch', { say: (to: string) => (to === '' ? 'Clear it' : `Write ${to}`) }, { say: (to: string) => (to === '' ? 'Leeren' : `${to} schreiben`) }], // prettier-ignore
  ])('%s', (_what, english, other) => expect(faultsOf(english, other)).toEqual([]));
});

describe('a fault is', () => {
  test.each<[string, Words, Words, RegExp]>([
    ['a missing entry', { a: { b: 'Check' } }, { a: {} }, /x\.a\.b is missing/u],
    ['an entry too many', { a: 'Check' }, { a: 'Prüfen', b: 'Senden' }, /x\.b is not there in English/u],
    ['an entry of another kind', { a: () => 'Check' }, { a: 'Prüfen' }, /x\.a is a text, in English a function/u],
    ['a list that is shorter', { a: ['One', 'Two'] }, { a: ['Eins'] }, /x\.a\[1\] is missing/u],
    ['a missing key of a map', { a: new Map([['k', 'Check']]) }, { a: new Map() }, /x\.a\[k\] is missing/u],
    ['a text without words', { a: 'Check' }, { a: '' }, /x\.a: “”/u],
    ['a part of a message without words', { a: { what: 'Gone.', todo: '' } }, { a: { what: 'Weg.', todo: 'Tun.' } }, /x\.a\.todo: “Tun\.”/u],
    ['a value that is swallowed', { say: row.english }, { say: (_: string, count: number) => `Alle haben ${number(count)} Zeilen` }, /does not show ¤name¤/u],
    ['a number that is swallowed', { say: row.english }, { say: (name: string) => `${name} hat Zeilen` }, /does not show 347/u],
    ['a number without its points', { say: row.english }, { say: (name: string, count: number) => `${name} hat ${String(count)} Zeilen` }, /shows 1000000 as no language/u],
    ['a function that fails', { say: row.english }, { say: () => (undefined as unknown as string[])[0] }, /cannot be said/u],
    ['a value that is absent and leaves a hole', { say: (to: string) => (to === '' ? 'Clear it' : `Write ${to}`) }, { say: (to: string) => `${to} schreiben` }, /leaves a hole/u],
    ['a text in English', { a: 'Check' }, { a: 'Check' }, /x\.a is English/u],
    ['a function in English', { say: row.english }, { say: row.english }, /x\.say is English/u],
    ['quotation marks of English', { say: (name: string) => `“${name}”` }, { say: (name: string) => `“${name}”` }, /quotation marks “” instead of „“/u],
    ['a straight apostrophe', { a: 'So it is' }, { a: "So ist's" }, /straight/u],
    ['a place that stays', { a: 'Check' }, { a: 'Prüfen {count}' }, /places \{count\}/u],
    ['a place that is lost', { a: 'Write {first}' }, { a: 'Schreiben' }, /instead of \{first\}/u],
    ['a # that stays', { a: 'Check' }, { a: '# prüfen' }, /a # that stands/u],
    ['a blank at the end', { a: 'Check' }, { a: 'Prüfen ' }, /blanks at an end/u],
    ['a text that is much too long', { a: 'Check' }, { a: 'Die Prüfung dieser Tabelle jetzt beginnen' }, /is long/u],
  ])('%s', (_what, english, other, words) => expect(faultsOf(english, other).join('\n')).toMatch(words)); // prettier-ignore

  test.each<[OtherLanguage, string]>([
    ['fr', 'Vérifier: oui'],
    ['fr', 'Vérifier ; oui'],
    ['fr', '“Vérifier”'],
    ['fr', '«Vérifier»'],
    ['es', 'Se revisa?'],
    ['es', '«Revisar»'],
    ['ja', '確認,する'],
    ['ja', '“確認”'],
    ['pt', '«Verificar»'],
    ['de', 'Prüfe deine Zeilen'],
  ])('in %s: %s', (language, text) => expect(faultsOf({ a: 'Check this' }, { a: text }, language)).toHaveLength(1));

  test('a plural category that is left to another form', () => {
    const forms = { one: '#', other: '#' };
    expect(missingForms('fr', [['fr', forms]])).toEqual(['many is missing in {"one":"#","other":"#"}']);
    expect(missingForms('pt', [['pt-BR', { one: '#', other: '#', many: '#' }]])).toEqual([]);
    expect(missingForms('ja', [['ja', { other: '#' }], ['en', {}]])).toEqual([]); // prettier-ignore
  });
});
