/** All header sets: those that the mapping was made with, a third of them held out meanwhile, and those that were typed when it was ready. */
import type { HeaderSet } from '../header-set.js';
import { CONTACT_CENTRE } from './contact-centre.js';
import { HR_AMERICA } from './hr-america.js';
import { HR_ELSEWHERE } from './hr-elsewhere.js';
import { HR_EUROPE } from './hr-europe.js';
import { IDENTITY } from './identity.js';
import { LATER } from './later.js';
import { PAYROLL } from './payroll.js';
import { SERVICE } from './service.js';

const EVERY = 3;

const FIRST: readonly HeaderSet[] = [...IDENTITY, ...HR_AMERICA, ...HR_EUROPE, ...HR_ELSEWHERE, ...PAYROLL, ...SERVICE, ...CONTACT_CENTRE];

export const HEADER_SETS: readonly HeaderSet[] = [...FIRST, ...LATER];

/** What part a set has in the proof. */
export type Part = 'tuned' | 'held-out' | 'later';

export function partOf(set: HeaderSet): Part {
  const at = FIRST.indexOf(set);
  if (at < 0) return 'later';
  return at % EVERY === EVERY - 1 ? 'held-out' : 'tuned';
}
