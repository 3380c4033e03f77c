/** `npm run faults`: the whole matrix, then runs at random for as long as told; or one scenario again. */
import { isCaught, tryControls } from './controls/index.js';
import { isOneRun, JOBS } from './jobs/job.js';
import { atRandom } from './matrix/at-random.js';
import { ALL, inTurn, recoveries, type Series, singles } from './matrix/matrix.js';
import { nameOf, play, scenarioOf } from './scenario.js';
import { seeded } from './seeded.js';
import { SERVER_NAMES } from './server/kinds.js';
import { traitMatrix } from './shares.js';
import { Tally } from './tally.js';
import { simTargets } from './targets/index.js';

const DEFAULT_SEED = 20_260_401;

const say = (text: string): void => void process.stdout.write(`${text}\n`);

interface Wishes {
  readonly seconds: number | null;
  readonly seed: number;
  readonly scenario: string | null;
  readonly json: boolean;
}

function wishesOf(args: readonly string[]): Wishes {
  const valueOf = (name: string): string | null => {
    const at = args.indexOf(name);
    return at < 0 ? null : (args[at + 1] ?? '');
  };
  const numberOf = (name: string): number | null => {
    const text = valueOf(name);
    if (text !== null && !/^\d+$/u.test(text))
      throw new TypeError(`${name} needs a whole number, got “${text}”. Try: npm run faults -- ${name} 60`);
    return text === null ? null : Number(text);
  };
  return {
    seconds: numberOf('--seconds'),
    seed: numberOf('--seed') ?? DEFAULT_SEED,
    scenario: valueOf('--scenario'),
    json: args.includes('--json'),
  };
}

/** Everything, in turn: each client, job and server, one thing at every step, and again in the recovery. */
function theMatrix(): Series {
  const all: Series[] = [];
  for (const target of Object.keys(simTargets) as (keyof typeof simTargets)[])
    for (const server of SERVER_NAMES)
      for (const each of JOBS) {
        const job = each.name;
        if (isOneRun(each)) all.push(singles({ client: 'run', target, server, job }), recoveries({ client: 'run', target, server, job }));
        all.push(singles({ client: 'session', target, server, job }), singles({ client: 'other-admin', target, server, job }));
      }
  return inTurn([...all, ...traitMatrix()]);
}

async function replay(name: string): Promise<void> {
  const scenario = scenarioOf(name);
  const { fired, wrong, log } = await play(scenario);
  say(`${nameOf(scenario)}\nSteps: ${log.map((step, at) => `${String(at)} ${step}`).join(', ')}\nFired: ${fired.join(', ') || 'nothing'}`);
  say(wrong.length === 0 ? 'Nothing is wrong.' : wrong.map(({ category, text }) => `${category}: ${text}`).join('\n'));
  process.exitCode = wrong.length === 0 ? 0 : 1;
}

async function runAll({ seconds, seed, json }: Wishes): Promise<void> {
  const startedAt = performance.now();
  const passed = (): number => (performance.now() - startedAt) / 1000;
  const isOver = (): boolean => seconds !== null && passed() >= seconds;
  const controls = await tryControls(ALL);
  const tally = new Tally();
  await tally.playAll(theMatrix(), isOver);
  if (seconds !== null && !isOver()) await tally.playAll(atRandom(seeded(seed)), isOver);

  const { fired, lost, doubled, untrue, twice, flagged } = tally.counts;
  for (const failure of tally.failures)
    say(`FAILED ${failure}\n  again: npm run faults -- --seed ${String(seed)} --scenario '${failure.split(' ')[0] ?? ''}'`);
  say(
    `Seed ${String(seed)}: ${String(fired)} scenarios fired in ${passed().toFixed(1)} s: ${String(lost)} lost, ${String(doubled)} doubled, ${String(untrue)} untrue.`,
  );
  say(
    `Beside them: one request delivered twice to a target that takes everybody twice, ${String(twice + flagged)} times; ${String(flagged)} of them were flagged.`,
  );
  for (const [name, caught] of Object.entries(controls))
    say(`Control ${name}: ${String(caught.bad)} of ${String(caught.fired)} bad${isCaught(caught) ? '' : ', NOT CAUGHT'}.`);
  if (json) say(JSON.stringify({ fired, seconds: Number(passed().toFixed(1)), lost, doubled, untrue, controls }));
  process.exitCode = tally.isClean && Object.values(controls).every(isCaught) ? 0 : 1;
}

const wishes = wishesOf(process.argv.slice(2));
await (wishes.scenario === null ? runAll(wishes) : replay(wishes.scenario));
