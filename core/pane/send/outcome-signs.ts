/** The sign and colour of each outcome of a row. */
import type { Outcome, RunRow } from '../../session/state.js';
import type { IconName } from '../parts/icon.js';

export const OUTCOMES: readonly Outcome[] = ['succeeded', 'failed', 'unknown', 'cancelled', 'not-sent'];

export const OUTCOME_SIGNS: Readonly<Record<RunRow['outcome'], { icon: IconName; tone: string }>> = {
  succeeded: { icon: 'done', tone: 'good' },
  failed: { icon: 'error', tone: 'error' },
  unknown: { icon: 'question', tone: 'warning' },
  cancelled: { icon: 'none', tone: 'quiet' },
  'not-sent': { icon: 'none', tone: 'quiet' },
  waiting: { icon: 'clock', tone: 'quiet' },
  'on-its-way': { icon: 'clock', tone: 'accent' },
};
