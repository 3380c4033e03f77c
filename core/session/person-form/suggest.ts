/** Texts that a field of a person can be given, by what is typed: leaders of the sheet and the target, names of the target's lists. */
import { lowerCase } from '../../text/chars.js';
import type { CheckedSheet } from '../checked-sheet.js';
import { peopleOf } from '../words-view.js';
import type { FieldSuggestion } from './form-state.js';
import { hasSeveral, namesOf } from './inputs.js';

/** More would hide the form. */
const MOST_SHOWN = 6;
const PARTS = ['{', ',', ';', '\n'];

/** The best few; a field that has no names has none. */
export function suggest(checked: CheckedSheet, key: string, typed: string): FieldSuggestion[] {
  const field = checked.roster.index.fields.find((each) => each.key === key);
  if (!field) return [];
  if (field.kind === 'leader') return leaders(checked, lowerCase(typed.trim()));
  const names = namesOf(checked, field);
  const { before, part, end } = hasSeveral(field) ? lastName(typed, names) : { before: '', part: typed, end: '' };
  const others = new Set(before.split(/[{},;\n]/u).map((name) => name.trim()));
  return names
    .filter((name) => !others.has(name) && lowerCase(name).includes(lowerCase(part.trim())))
    .slice(0, MOST_SHOWN)
    .map((name) => ({ to: `${before}${name}${end}`, label: name }));
}

/** The name of a list that is being typed, and what stands around it; behind a whole name the next one begins. */
function lastName(typed: string, names: readonly string[]): { before: string; part: string; end: string } {
  const text = typed.trimEnd();
  const inside = text.endsWith('}') ? text.slice(0, -1) : typed;
  const isBraced = text.trimStart().startsWith('{');
  const at = Math.max(...PARTS.map((sign) => inside.lastIndexOf(sign))) + 1;
  const part = inside.slice(at).trim();
  const end = isBraced ? '}' : '';
  if (names.includes(part)) return { before: `${inside.trimEnd()}${isBraced ? ', ' : '; '}`, part: '', end };
  const isNext = at > 0 && inside[at - 1] !== '{' && inside[at - 1] !== '\n';
  return { before: inside.slice(0, at) + (isNext ? ' ' : ''), part, end };
}

function leaders(checked: CheckedSheet, typed: string): FieldSuggestion[] {
  const found = new Map<string, FieldSuggestion>();
  for (const { key, firstName, lastName, leads } of peopleOf(checked)) {
    const name = [firstName, lastName].filter((each) => each !== '').join(' ');
    if (!leads || found.has(lowerCase(key)) || !lowerCase(`${name} ${key}`).includes(typed)) continue;
    found.set(lowerCase(key), { to: key, label: name === '' ? key : `${name} (${key})` });
    if (found.size === MOST_SHOWN) break;
  }
  return [...found.values()];
}
