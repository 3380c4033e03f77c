/** The whole product as a person uses it: preview, send, and after every kill or stop open the pane again, resume, try again. */
import { createSession } from '../../../core/session/create-session.js';
import { send as sendWords } from '../../../core/issues/messages/en/send.js';
import { session as sessionWords } from '../../../core/issues/messages/en/session.js';
import type { Session } from '../../../core/session/session.js';
import type { PreviewView, RunRow } from '../../../core/session/state.js';
import { cellsOf, type Job } from '../jobs/job.js';
import { openPane } from '../world/pane.js';
import { SHEET, type World } from '../world/world.js';
import type { Ending, Said, Word } from './ending.js';

const MOST_VISITS = 14;
const NOBODY: ReadonlySet<string> = new Set();
const SOON_MS = 1_000; // until somebody opens the pane again
const LATER_MS = 65_000; // who is told that somebody else sends waits a while
const MOST_RETRIES = 2;

/** Sends a job, or takes back what was sent before anything happened. */
export const sessionClient = (world: World, job: Job): Promise<Ending> => workThrough(world, job, 'ann');

/** The same where somebody else comes back, who cannot make the same fingerprints. */
export const otherAdminClient = (world: World, job: Job): Promise<Ending> => workThrough(world, job, 'bob');

async function workThrough(world: World, job: Job, returning: string): Promise<Ending> {
  const words = new Map<string, Word>();
  const visit = (owner: string, isFirst = false): Promise<Went> => sitDown(world, job, owner, words, isFirst);
  world.visitor = async (owner, workbook = world) => {
    // What somebody is told in another workbook takes nothing back of what stands in this one.
    await sitDown(workbook, job, owner, workbook === world ? words : new Map<string, Word>(), false);
  };
  for (let visits = 0; visits < MOST_VISITS; visits++) {
    const went = await visit(visits === 0 ? 'ann' : returning, visits === 0);
    if (went === 'over') return { words, ended: true };
    world.clock.advance(went === 'barred' ? LATER_MS : SOON_MS);
  }
  return { words, ended: false };
}

/** How a sitting went; barred: somebody else sends. */
type Went = 'over' | 'open' | 'barred' | 'dead';

/** One sitting: the pane is opened, something is done, and what it says in the end is noted. */
async function sitDown(world: World, job: Job, owner: string, words: Map<string, Word>, isFirst: boolean): Promise<Went> {
  const pane = openPane(world, owner);
  const session = createSession({ host: pane.host, targets: [world.sim.target] });
  if (job.queued) session.subscribe(() => note(session, words)); // the first one is over while the second goes on
  const work = async (): Promise<Went> => {
    await session.start();
    if (isFirst) await begin(world, job, session);
    const isOver = await goOn(world, job, session, words, isFirst);
    note(session, words);
    return isOver ? 'over' : session.state.problem?.what === sessionWords.somebodySends.what ? 'barred' : 'open';
  };
  return Promise.race([work(), pane.dead]);
}

/** What leads to the send: nothing happens yet. */
async function begin(world: World, job: Job, session: Session): Promise<void> {
  await session.preview();
  noteAsked(world, session);
  if (job.kind === 'undo' || job.first) await session.send();
  if (job.kind === 'undo') await session.previewUndo();
  if (job.first) {
    const cells = cellsOf(job, world.sim);
    await world.rewrite((rows) => rows.map((row, at) => [...(cells[at] ?? []), ...row.slice(cells[at]?.length)]));
    await session.preview();
  }
  world.session = session;
  world.arm();
}

async function goOn(world: World, job: Job, session: Session, words: Map<string, Word>, isPreviewed: boolean): Promise<boolean> {
  const { journal } = world;
  // Whoever sends from a copy of the sheet does not look at what is open elsewhere.
  const open = world.active === SHEET ? session.state.resumable[0] : undefined;
  const nothingLeft = (detail: string, asked: ReadonlySet<string> = NOBODY): true => {
    for (const { who } of job.wishes) if (!words.has(who) && !asked.has(who)) words.set(who, { said: 'there', detail });
    return true;
  };
  // Who sent strictly and finds nothing open any more does not send what was refused once more.
  if (job.kind === 'strict' && !open && !isPreviewed && journal.lines.length > 0) return nothingLeft('nothing is open');
  if (open && !isPreviewed) {
    world.active = open.sheetId; // as the pane says
    await session.resume(open.run);
    world.active = SHEET;
  } else {
    if (!isPreviewed) await (job.kind === 'undo' ? session.previewUndo() : session.preview());
    const { preview } = session.state;
    noteAsked(world, session);
    const isNothing = preview !== null && preview.counts.create + preview.counts.update === 0;
    if (preview && job.kind !== 'undo' && !isPreviewed) nothingLeft('the preview asks nothing of them', askedBy(preview));
    if (isNothing && job.kind !== 'undo') return nothingLeft('the preview asks for nothing');
    if (job.kind === 'undo' && session.state.problem?.what === sendWords.nothingToUndo.what)
      return nothingLeft('nothing is left to take back');
    if (isPreviewed && job.queued) await sendBoth(world, job, session);
    else await session.send(preview?.massChange?.type);
  }
  if (job.queued && session.state.problem === null && session.state.resumable.length === 0) await retryAll(session);
  for (let tries = 0; tries < MOST_RETRIES && isEnded(session) && (session.state.run?.retryable ?? 0) > 0; tries++) {
    note(session, words);
    await session.retryFailed();
  }
  // Of several sends each tells of its own people only: whoever none of them was about yet is still to be sent.
  const isOver = isEnded(session) && (!job.queued || job.wishes.every(({ who }) => words.has(who)));
  // A strict send that is taken up tells of whom it is still about, and its undo of whom it took back.
  if (isOver && job.kind === 'strict') {
    note(session, words);
    nothingLeft('it is over');
  }
  return isOver;
}

/** While one send is on its way the rows of another are added, previewed and sent behind it. */
async function sendBoth(world: World, job: Job, session: Session): Promise<void> {
  const first = session.send();
  const cells = cellsOf(job, world.sim);
  await world.rewrite((rows) => cells.map((row, at) => rows[at] ?? row));
  await session.preview();
  noteAsked(world, session);
  await Promise.all([first, session.send(session.state.preview?.massChange?.type)]);
}

/** What any of the sends left, the oldest first. */
async function retryAll(session: Session): Promise<void> {
  for (let tries = 0; tries < MOST_RETRIES; tries++)
    for (const { run, retryable } of [...session.state.queue.failed].reverse()) if (retryable > 0) await session.retryFailed(run);
}

function noteAsked({ asked }: World, { state: { preview } }: Session): void {
  for (const who of askedBy(preview)) asked.add(who);
}

/** People of whom a preview asks for something. */
function askedBy(preview: PreviewView | null): ReadonlySet<string> {
  const asked = new Set<string>();
  for (let at = 0; at < (preview?.rows.length ?? 0); at++) {
    const row = preview!.rows.at(at);
    if (row.word !== 'unchanged') asked.add(nameOf(row));
  }
  return asked;
}

/** The run came to its end, and nothing of it is left open. */
function isEnded({ state: { run, resumable, problem } }: Session): boolean {
  if (run?.state !== 'ended' || resumable.length > 0) return false;
  return (run.kind === 'send' && run.strict) || (problem === null && run.stopped === null);
}

/** Keeps the last word of each person. That nothing was sent now takes nothing back of what somebody was told before. */
function note(session: Session, words: Map<string, Word>): void {
  for (const [who, word] of wordsOf(session)) if (word.said !== 'not-sent' || !DONE.includes(words.get(who)?.said)) words.set(who, word);
}

const DONE: readonly (Said | undefined)[] = ['succeeded', 'undone'];

/** What the pane says of each person. */
function wordsOf({ state: { run } }: Session): Map<string, Word> {
  const words = new Map<string, Word>();
  if (run?.state !== 'ended') return words;
  for (let at = 0; at < run.rows.length; at++) {
    const row = run.rows.at(at);
    words.set(nameOf(row), { said: saidOf(row, run.kind), detail: [row.detail, row.undone?.detail].filter(Boolean).join('; ') });
  }
  return words;
}

/** A person is shown by name, and by key where only the journal is left. */
const nameOf = ({ person }: Pick<RunRow, 'person'>): string => (/^[a-z]+/u.exec(person.toLowerCase()) ?? [''])[0];

function saidOf({ outcome, undone }: RunRow, kind: 'send' | 'undo'): Said {
  if (undone) return undone.ok ? 'undone' : undone.detail === sendWords.undoUnknown ? 'unknown' : 'not-undone';
  if (outcome === 'succeeded') return kind === 'undo' ? 'undone' : 'succeeded';
  return outcome === 'failed' || outcome === 'unknown' ? outcome : 'not-sent';
}
