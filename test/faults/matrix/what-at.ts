/** What can happen at a step of this kind, to this client doing this job. */
import { CLOCK_EVENTS, COPY_EVENTS, FOREIGN_EDITS, JOURNAL_EVENTS, PEOPLE_EVENTS, SHEET_EVENTS } from '../events.js';
import { jobNamed } from '../jobs/job.js';
import type { Scenario } from '../scenario.js';
import { WIRE_FAULTS, type WireFault } from '../server/wire-faults.js';
import { KILLS, PORT_FAULTS } from '../world/port-faults.js';

const READS: readonly string[] = ['list', 'lookup'];

const wire = (which: 'reads' | 'writes'): string[] =>
  Object.entries<WireFault>(WIRE_FAULTS).flatMap(([name, { only = which }]) => (only === which ? [name] : []));
const [READ_FAULTS, WRITE_FAULTS] = [wire('reads'), wire('writes')];

/** A run by itself knows no sheet but its rows, and a journal that is gone is a new run to it. */
const RUN_EVENTS = [...Object.keys({ ...CLOCK_EVENTS, ...FOREIGN_EDITS, ...JOURNAL_EVENTS })].filter((name) => name !== 'journal-wiped');
const SESSION_EVENTS = [...RUN_EVENTS, 'journal-wiped', ...Object.keys({ ...SHEET_EVENTS, ...PEOPLE_EVENTS, ...COPY_EVENTS })];

export function whatAt({ client, job }: Pick<Scenario, 'client' | 'job'>, step: string): readonly string[] {
  const faults = PORT_FAULTS[step] ?? (READS.includes(step) ? READ_FAULTS : WRITE_FAULTS);
  const { spares = [] } = jobNamed(job);
  return [...KILLS, ...faults, ...(client === 'run' ? RUN_EVENTS : SESSION_EVENTS)].filter((what) => !spares.includes(what));
}

/** The faults after which a recovery is worth a second look: something may have been done, and nobody knows. */
export const FIRST_FAULTS: readonly string[] = ['kill-before', 'kill-after', 'lost-after', 'late-90', 'fails-after', 'torn', 'call-broke'];

/** What every control is tried with: the faults of the published recipes' world. */
export const CONTROL_FAULTS: readonly string[] = [
  'kill-before',
  'kill-after',
  'lost-before',
  'lost-after',
  'late-1',
  'late-30',
  'late-90',
  'throttled',
  'unavailable',
  'applied-500',
  'html',
  'rows-sorted',
];
