/** The sign and colour of each word of a plan. */
import type { PlanWord } from '../../session/state.js';
import type { IconName } from '../parts/icon.js';

/** In the order in which a person wants to read them: what happens, then what does not. */
export const PLAN_WORDS: readonly PlanWord[] = ['create', 'update', 'blocked', 'not-allowed', 'skipped', 'unchanged'];

export const PLAN_SIGNS: Readonly<Record<PlanWord, { icon: IconName; tone: string }>> = {
  create: { icon: 'plus', tone: 'good' },
  update: { icon: 'pencil', tone: 'good' },
  unchanged: { icon: 'done', tone: 'quiet' },
  blocked: { icon: 'error', tone: 'error' },
  'not-allowed': { icon: 'warning', tone: 'warning' },
  skipped: { icon: 'none', tone: 'quiet' },
};
