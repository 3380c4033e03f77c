/** How many requests each target takes for the same new people, and how many of them leave in one. */
import { ADAPTERS } from '../../contracts/targets/adapters/index.js';
import { paceOf } from '../pacing/run.js';

export interface BatchFigures {
  readonly target: string;
  readonly people: number;
  readonly created: number;
  readonly requests: number;
}

/** On each target's own reference server. */
export async function batchesOf(people: number): Promise<BatchFigures[]> {
  const figures: BatchFigures[] = [];
  for (const adapter of ADAPTERS) {
    const { target, succeeded, requests } = await paceOf(adapter, people);
    figures.push({ target, people, created: succeeded, requests });
  }
  return figures;
}
