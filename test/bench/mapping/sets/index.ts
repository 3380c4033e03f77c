/** All header sets. Every third one is held out: nothing was tuned on it. */
import type { HeaderSet } from '../header-set.js';
import { CONTACT_CENTRE } from './contact-centre.js';
import { HR_AMERICA } from './hr-america.js';
import { HR_ELSEWHERE } from './hr-elsewhere.js';
import { HR_EUROPE } from './hr-europe.js';
import { IDENTITY } from './identity.js';
import { PAYROLL } from './payroll.js';
import { SERVICE } from './service.js';

const EVERY = 3;

export const HEADER_SETS: readonly HeaderSet[] = [
  ...IDENTITY,
  ...HR_AMERICA,
  ...HR_EUROPE,
  ...HR_ELSEWHERE,
  ...PAYROLL,
  ...SERVICE,
  ...CONTACT_CENTRE,
];

export const isHeldOut = (set: HeaderSet): boolean => HEADER_SETS.indexOf(set) % EVERY === EVERY - 1;
