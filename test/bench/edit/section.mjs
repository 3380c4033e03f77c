// @ts-check
/** `npm run bench -- edit`: one edit of 100,000 rows beside the full check of them, and whether many of them leave what a check finds. */
import { atLeast, atMost, told } from '../figure.mjs';
import { median } from '../measure.mjs';

const ROWS = 100_000;
const STEPS = 10_000;
const FRAME_MS = 1000 / 60;
const MOST_ROUNDS = 5;
/** A full check takes so many times as long as one edit, or as a paste of 1,000 rows. */
const GOALS = { edit: 20_000, paste: 20, frameMs: 16 };
const US_A_MS = 1000;
const SIZE = ROWS.toLocaleString('en');

/** @typedef {{ full: number, ms: Record<string, number>, few: number, many: number }} Edits */

/** @type {import('../sections.mjs').Section} */
export const section = {
  title: 'single edits, pastes, rows that come and go',
  async measure(workshop) {
    const bundle = await workshop.bundle('edit/product.ts');
    const file = workshop.roster(ROWS);
    const seed = 1 + Math.floor(Math.random() * 1e9);
    workshop.say(`  ${STEPS.toLocaleString('en')} random edits, seed ${seed}`);
    /** @type {{ agrees: boolean, done: Record<string, number> }} */
    const truth = workshop.child('edit/truth.mjs', [bundle, file, String(seed), String(STEPS)]);
    if (!truth.agrees) throw new Error(`After ${STEPS} edits (seed ${seed}) the followed roster says something else than a fresh check.`);
    workshop.say(
      `    ${Object.entries(truth.done)
        .map(([kind, count]) => `${kind} ${count}`)
        .join(', ')}: all as a fresh check finds it`,
    );

    /** @type {Edits[]} */
    const rounds = Array.from({ length: Math.min(workshop.rounds, MOST_ROUNDS) }, () => workshop.child('edit/edits.mjs', [bundle, file]));
    /** @type {{ edit: number, move: number }} */
    const live = workshop.child('edit/live.mjs', [bundle, file]);
    const [{ few, many }] = /** @type {[Edits]} */ (rounds);
    const ratioOf = (/** @type {string} */ kind) => median(rounds.map(({ full, ms }) => full / (ms[kind] ?? NaN)));
    const msOf = (/** @type {string} */ kind) => median(rounds.map(({ ms }) => ms[kind] ?? NaN));
    workshop.say(`  full check ${median(rounds.map(({ full }) => full)).toFixed(0)} ms; leaders of ${few} and of ${many}`);
    const kinds = Object.keys(rounds[0]?.ms ?? {}).filter((kind) => !['many', 'paste', 'move'].includes(kind));
    return [
      ...kinds.map((kind) => atLeast(`edit: ${SIZE} rows, the check beside an edit of ${kind}`, ratioOf(kind), 'x', GOALS.edit)),
      told(`edit: ${SIZE} rows, address of a leader of ${many}, by row that changes`, (msOf('many') / (many + 1)) * US_A_MS, 'µs'),
      atLeast(`edit: ${SIZE} rows, the check beside a paste of 1,000 rows`, ratioOf('paste'), 'x', GOALS.paste),
      atMost(`edit: ${SIZE} rows, a row inserted or deleted`, msOf('move'), 'ms', GOALS.frameMs),
      told(`edit: live edit in the session, ${SIZE} rows`, live.edit, 'ms'),
      told(`edit: live edit in the session, ${SIZE} rows, of a frame`, live.edit / FRAME_MS, 'x'),
      told(`edit: row inserted or deleted in the session, ${SIZE} rows`, live.move, 'ms'),
    ];
  },
};
