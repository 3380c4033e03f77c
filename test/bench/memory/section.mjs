// @ts-check
/**
 * `npm run bench -- memory`: what a check keeps over the rows themselves, as heap and array buffers after garbage collection. Strings that
 * had to be cut out of cells or written in lower case count, those that are the cells' own do not.
 */
import { atMost, told } from '../figure.mjs';

const SIZES = [100_000, 1_000_000];
const WARM_UP = 1_000;
const MOST_A_FINDING = 12;
const MOST_A_ROW = 140;
const MEGABYTES = 8_192;

/** @type {import('../sections.mjs').Section} */
export const section = {
  title: 'bytes that a check keeps over the rows',
  async measure(workshop) {
    const bundle = await workshop.bundle('memory/product.ts');
    return SIZES.flatMap((rows) => {
      /** @type {{ finding: number, row: number, whole: number }} */
      const kept = workshop.child('memory/child.mjs', [bundle, workshop.roster(WARM_UP), workshop.roster(rows)], { megabytes: MEGABYTES });
      const size = rows.toLocaleString('en');
      return [
        atMost(`memory: a finding at ${size} rows`, kept.finding, 'B', MOST_A_FINDING),
        atMost(`memory: indexes of a row at ${size} rows`, kept.row, 'B', MOST_A_ROW),
        told(`memory: everything, a row of ${size}`, kept.whole, 'B'),
      ];
    });
  },
};
