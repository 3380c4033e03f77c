/** The judge: looks at the history of the target and at what is said in the end, and finds what is wrong. */
import type { Ending } from '../clients/ending.js';
import type { Job } from '../jobs/job.js';
import { SHEET, type World } from '../world/world.js';
import { doubles } from './doubles.js';
import { harmDone } from './harm.js';
import { wrongWords } from './words.js';

/**
 * `blind`: a request was repeated while nobody knew what became of the first, whatever came of it. `twice`: a person is there twice since
 * one request was delivered twice, which no client can prevent; `flagged`: the same, and the client says that something is wrong.
 */
export type Category = 'lost' | 'doubled' | 'untrue' | 'blind' | 'twice' | 'flagged';

export interface Wrong {
  readonly category: Category;
  readonly text: string;
}

/** What happened, as far as it changes what has to be true in the end. */
export interface Circumstances {
  /** Nothing stood in the way for good, so all has to be done. */
  readonly isCalm: boolean;
  /** Cells were edited meanwhile, so something else may be wanted of a person than the job says. */
  readonly isEdited: boolean;
}

/** What is wrong with the end of a scenario; empty when nothing is. */
export async function judge(world: World, job: Job, ending: Ending, { isCalm, isEdited }: Circumstances): Promise<Wrong[]> {
  world.settle();
  const { rows } = await world.sheet.readGrid(SHEET);
  const twice = doubles(world, ending);
  const isTwice = twice.some(({ category }) => category === 'twice' || category === 'flagged');
  return [
    ...(ending.ended ? [] : [{ category: 'lost', text: 'no end' } as const]),
    ...twice,
    ...harmDone(world, job, new Set(rows.flat())),
    ...(ending.ended ? wrongWords(world, job, ending, { isCalm: isCalm && !isTwice, isEdited }) : []),
  ];
}
