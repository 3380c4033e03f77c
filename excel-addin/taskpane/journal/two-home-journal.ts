/**
 * The journal of the task pane, kept in two places. A record is durable when the relay has it: requests leave through the relay anyway,
 * and from there another device or another colleague can take the run up. The device holds a copy, which tells what happened while the
 * relay is away; a device that can keep nothing stops no send.
 */
import type { Journal, JournalRecord, RunId } from '../../../core/ports/index.js';
import { isIntact, openRuns } from '../../../core/sending/journal.js';
import { OvertakenError } from './overtaken-error.js';
import type { RecordHome } from './record-home.js';

type Records = readonly JournalRecord[];

/** A journal over the relay and this device. Whichever of the two knows a newer holder, the older one is refused. */
export function twoHomeJournal(relay: RecordHome, device: RecordHome): Journal {
  const both = async (ask: (home: RecordHome) => Promise<Records>): Promise<[Records, Records]> => {
    const [far, near] = await Promise.allSettled([ask(relay), ask(device)]);
    if (far.status === 'rejected' && near.status === 'rejected') throw far.reason;
    return [far.status === 'fulfilled' ? far.value : [], near.status === 'fulfilled' ? near.value : []];
  };
  const read = async (run: RunId): Promise<JournalRecord[]> => merged(...(await both((home) => home.ofRun(run))));
  return {
    async append(records) {
      await relay.append(records);
      await device.append(records).catch((error: unknown) => {
        if (error instanceof OvertakenError) throw error;
      });
    },
    read,
    async open() {
      const [far, near] = await both((home) => home.ofOpenRuns());
      const runs = new Set([...openRuns(far), ...openRuns(near)].map(({ run }) => run));
      // A run may be open in one place because its end is known in the other one only.
      const whole = await Promise.all([...runs].map((run) => read(run)));
      return openRuns(whole.flat());
    },
  };
}

/** Each record once; of a record that is not whole nothing can be said, so it stays for the reader to judge. */
function merged(far: Records, near: Records): JournalRecord[] {
  const known = new Set(far.filter(isIntact).map(placeOf));
  return [...far, ...near.filter((record) => !isIntact(record) || !known.has(placeOf(record)))];
}

const placeOf = ({ run, seq, checksum }: JournalRecord): string => `${run} ${seq} ${checksum}`;
