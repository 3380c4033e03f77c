// @ts-check
/** Which test files start first: the long ones, so that no worker is left alone with one of them at the end. */
import { BaseSequencer } from 'vitest/node';

/** Their files take from ten seconds to two minutes each; by size, which the runner goes by at first, most of them would come last. */
const LONG = ['/test/scenarios/', '/test/faults/'];

export class LongFirst extends BaseSequencer {
  /**
   * @override
   * @param {import('vitest/node').TestSpecification[]} files
   */
  async sort(files) {
    const isLong = (/** @type {import('vitest/node').TestSpecification} */ { moduleId }) =>
      LONG.some((folder) => moduleId.includes(folder));
    const sorted = await super.sort(files);
    return [...sorted.filter((file) => isLong(file)), ...sorted.filter((file) => !isLong(file))];
  }
}
