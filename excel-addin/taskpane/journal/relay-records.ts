/** What the relay keeps of the journal: every device and every colleague can take a send up from there. */
import type { Clock, JournalRecord } from '../../../core/ports/index.js';
import { answerOf, RelayError, type RelayCall } from '../relay/relay-call.js';
import { OvertakenError } from './overtaken-error.js';
import type { RecordHome } from './record-home.js';
import { RELAY_UNREADABLE } from '../../../core/said/by-relay.js';

const RECORDS_PER_CALL = 500;
const CHARACTERS_PER_CALL = 1_000_000; // at most 3 bytes each, so below the relay's 4 MB
const OVERTAKEN = 409;
const FIRST_FAULT_OF_SERVER = 500;
const TOO_MANY = 429;
/** Milliseconds before each further try. A relay that is started anew is back within them; a send that stops for it has to be resumed. */
const WAITS = [500, 2000, 5000];

/** The records of a workbook at the relay, which knows it by its random name only. */
export function relayRecords(call: RelayCall, workbookId: () => Promise<string>, clock: Clock): RecordHome {
  const path = async (): Promise<string> => `api/journal/${encodeURIComponent(await workbookId())}`;
  const read = async (query: string): Promise<JournalRecord[]> => {
    const answer = await answerOf(await call('GET', `${await path()}${query}`));
    const records = (answer as { records?: unknown } | null)?.records;
    if (!Array.isArray(records)) throw new RelayError(RELAY_UNREADABLE, 0);
    return records as JournalRecord[];
  };
  const append = async (records: readonly JournalRecord[], tries = 0): Promise<void> => {
    try {
      await answerOf(await call('POST', await path(), { records }));
    } catch (error) {
      if (!(error instanceof RelayError)) throw error;
      if (error.status === OVERTAKEN) throw new OvertakenError();
      const wait = WAITS[tries];
      if (wait === undefined || !mayPass(error)) throw error;
      await clock.sleep(wait);
      // What was written by a try whose answer was lost is the same record at the same number, which the relay takes twice.
      await append(records, tries + 1);
    }
  };
  return {
    async append(records) {
      for (const part of parts(records)) await append(part);
    },
    ofRun: (run) => read(`?run=${encodeURIComponent(run)}`),
    ofOpenRuns: () => read(''),
  };
}

/** No answer, or a fault that has to do with the moment. */
function mayPass({ status }: RelayError): boolean {
  return status === 0 || status === TOO_MANY || status >= FIRST_FAULT_OF_SERVER;
}

function parts(records: readonly JournalRecord[]): JournalRecord[][] {
  const all: JournalRecord[][] = [];
  let part: JournalRecord[] = [];
  let room = CHARACTERS_PER_CALL;
  for (const record of records) {
    const size = JSON.stringify(record).length;
    if (part.length > 0 && (part.length >= RECORDS_PER_CALL || size > room)) {
      all.push(part);
      part = [];
      room = CHARACTERS_PER_CALL;
    }
    part.push(record);
    room -= size;
  }
  if (part.length > 0) all.push(part);
  return all;
}
