/** French: the parts that the words of several issues are made of. */
import type { Message } from '../../message.js';
import { say } from '../phrasing.js';
import { either, few, list, quoted } from './phrases.js';

/** A place and what stands there. */
export const holds = (where: string, value: string | undefined): string => `${where} contient ${quoted(value)}.`;
export const near = (names: readonly string[] | undefined): string =>
  (names ?? []).length > 0 ? `Vouliez-vous dire ${either(names)}\u202f?` : '';
export const or = (...texts: string[]): string => texts.find((text) => text !== '') ?? '';

export const taken = (where: string, value: string, other: string | undefined, todo: string): Message =>
  say(
    `${where}\u00a0: ${value} existe déjà.`,
    other === undefined ? 'Cette valeur est celle d’un utilisateur existant.' : `Cette valeur est déjà prise par ${other}.`,
    or(todo, 'Supprimez la ligne, ou modifiez cet utilisateur au lieu de le créer.'),
  );
export const sameUser = (where: string, user: string, names: readonly string[] | undefined): Message =>
  say(
    `${where} désigne encore une fois ${user}.`,
    `Même utilisateur\u00a0: ${list(names)}.`,
    'Gardez une seule ligne pour cet utilisateur et supprimez les autres.',
  );
export const twice = (where: string, value: string | undefined, same: string): Message =>
  say(
    `${where}\u00a0: ${quoted(value)} figure plusieurs fois.`,
    same,
    'Gardez une seule de ces lignes\u202f; corrigez ou supprimez les autres.',
  );
/** What has to be done about a manager: first about the people under them, where there are any. */
export const afterMove = (names: readonly string[] | undefined, step: string, otherwise: string): string =>
  (names ?? []).length === 0
    ? `${step.charAt(0).toUpperCase()}${step.slice(1)}, ou ${otherwise}.`
    : `Donnez d’abord un autre responsable à ces personnes\u00a0: ${few(names)}. Ensuite, ${step}, ou ${otherwise}.`;
