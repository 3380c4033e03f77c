/** Whether what is said of each person is so, and whether everybody is mentioned. */
import type { Ending, Said, Word } from '../clients/ending.js';
import type { Job, Wish } from '../jobs/job.js';
import { type Fate, fateOf } from './fate.js';
import type { World } from '../world/world.js';
import type { Circumstances, Wrong } from './judge.js';

const DONE: readonly Said[] = ['succeeded', 'undone', 'there'];

export function wrongWords(world: World, job: Job, { words }: Ending, { isCalm, isEdited }: Circumstances): Wrong[] {
  return job.wishes.flatMap((wish): Wrong[] => {
    const word = words.get(wish.who);
    if (!word) return [{ category: 'lost', text: `nothing is said of ${wish.who}` }];
    const { said, detail } = word;
    // A row of which only the status was still to be changed says so.
    const isOnlyStatus = wish.active !== null && /^(?:Deac|Ac)tivated$/u.test(detail);
    const fate = fateOf(world, wish, isOnlyStatus ? [] : Object.keys(wish.values).filter((field) => !isEdited || !EDITED.includes(field)));
    const text = `${wish.who}: ${said} (${detail})`;
    const untruth = untruthOf(job, word, fate);
    if (untruth !== null) return [{ category: 'untrue', text: `${text}, but ${untruth}` }];
    return isCalm && isNeedless(job, wish, word, fate)
      ? [{ category: fate.isAsWanted || fate.isBack ? 'untrue' : 'lost', text: `${text}, though nothing stood against it` }]
      : [];
  });
}

/** Fields that somebody edits on the sheet meanwhile, or whose column goes. */
const EDITED: readonly string[] = ['email', 'homeTown'];

/** A strict send that is refused leaves everybody as they were, whether they were sent or not. */
function isNeedless(job: Job, wish: Wish, { said, detail }: Word, { isBack, isAsWanted }: Fate): boolean {
  if (TELLS_ITSELF.test(detail) && (isAsWanted || isBack)) return false;
  return job.kind === 'strict' ? !isBack : !wish.refused && !DONE.includes(said);
}

/** Reasons that say themselves that somebody is there, or is not as before. */
const TELLS_ITSELF = /taken|exists|no longer|any more/u;

function untruthOf(job: Job, { said, detail }: Word, { isAsWanted, isBack, wasDone, isForeign }: Fate): string | null {
  switch (said) {
    case 'succeeded':
      // The receipt of a send that was taken back since tells of the send.
      return isAsWanted || (wasDone && isForeign) || (job.kind === 'undo' && isBack) ? null : 'is not';
    case 'undone':
      return isBack || (wasDone && isForeign) ? null : 'is not';
    case 'there':
      return isAsWanted || isBack || isForeign ? null : 'is neither done nor as before';
    case 'failed':
    case 'not-sent':
    case 'not-undone': {
      const isDone = said === 'not-undone' || job.kind === 'undo' ? isBack : isAsWanted;
      return wasDone && isDone && !TELLS_ITSELF.test(detail) ? 'was done' : null;
    }
    case 'unknown':
      return null;
  }
}
