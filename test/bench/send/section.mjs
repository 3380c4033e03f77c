// @ts-check
/** `npm run bench -- send`: how near a send comes to the least possible time, what it loses, and what looking people up costs. */
import { pathToFileURL } from 'node:url';
import { atMost, told } from '../figure.mjs';
import { evenMs, leastMs, LIMITERS } from './limiters.mjs';
import { WAYS } from './ways.mjs';

const REQUESTS = 200;
const ON_SOCKETS = 170; // less than 20 seconds
const LOST = 0.05;
const COMPANY = 20_000;
const UNKNOWN = [20, 1000, 10_000];
const PEOPLE = 1000;

const NEAR = 1.03; // of the least possible time, where the limit is known
const LEARNT_BUCKET = 1.15;
const LEARNT_WINDOW = 1.4;
const REFUSED_KNOWN = 0.01;
const REFUSED_LEARNT = 0.05;
const CHEAPER = 1.05;

/** @typedef {import('./pace.mjs').Sent} Sent */
/** @typedef {import('../figure.mjs').Figure} Figure */

/** @param {Sent} sent @param {number} requests */
const ratioOf = ({ ms, answerMs }, requests) => ms / leastMs(requests, answerMs);
/** @param {readonly Sent[]} all @param {(one: Sent) => number} figure */
const worst = (all, figure) => Math.max(...all.map(figure));
/** @param {readonly Sent[]} all */
const wrong = (all) => all.reduce((count, { missing, doubled }) => count + missing + doubled, 0);
/** @param {Sent} sent */
const goalOf = ({ sender, server }) => (sender === 'known' ? NEAR : server === 'token bucket' ? LEARNT_BUCKET : LEARNT_WINDOW);
const isOurs = ({ sender = '' }) => sender in WAYS;

/** @param {Sent} sent @param {number} requests @param {string} where @returns {Figure} */
function timed(sent, requests, where) {
  const { sender, server, answerMs } = sent;
  return atMost(
    `send: limit ${sender}, ${server}, answers after ${answerMs} ms${where}, to the least time`,
    ratioOf(sent, requests),
    'x',
    goalOf(sent),
  );
}

/** @param {readonly Sent[]} all @param {number} requests @param {(line: string) => void} say */
function table(all, requests, say) {
  say(`  ${requests} requests: time to the least possible (to the least of an even pace), refusals`);
  for (const sender of new Set(all.map((one) => one.sender))) {
    const own = all.filter((one) => one.sender === sender);
    const cells = own.map((one) => {
      const ratios = `${ratioOf(one, requests).toFixed(2)} (${(one.ms / evenMs(requests, one.answerMs)).toFixed(2)})`;
      return `${ratios} ${String(one.refused).padStart(3)}`.padEnd(18);
    });
    say(`  ${(isOurs(own[0]) ? `limit ${sender}` : sender).padEnd(26)}${cells.join('')}`);
  }
}

/** @param {import('../workshop.mjs').Workshop} workshop @returns {Promise<Figure[]>} */
async function pace(workshop) {
  const bundle = await workshop.bundle('send/product.ts');
  const all = /** @type {Sent[]} */ (workshop.child('send/pace.mjs', [bundle, String(REQUESTS), String(LOST)]));
  const whole = all.filter(({ lost }) => lost === 0);
  const heads = Object.keys(LIMITERS).flatMap((server) => [`${server}, 50`, '400 ms']);
  workshop.say(`  ${''.padEnd(26)}${heads.map((head) => head.slice(0, 17).padEnd(18)).join('')}`);
  table(whole, REQUESTS, workshop.say);
  const of = (/** @type {string} */ way, /** @type {readonly Sent[]} */ from = whole) => from.filter(({ sender }) => sender === way);
  const torn = all.filter(({ lost, sender }) => lost > 0 && sender !== 'known as a figure');
  const share = (/** @type {Sent} */ { refused, requests }) => refused / requests;
  const peers = [...new Set(whole.filter((one) => !isOurs(one)).map(({ sender }) => sender))];
  return [
    ...[...of('known'), ...of('learnt')].map((one) => timed(one, REQUESTS, '')),
    atMost('send: limit known, refusals at worst', worst(of('known'), share), '', REFUSED_KNOWN),
    atMost('send: limit learnt, refusals at worst', worst(of('learnt'), share), '', REFUSED_LEARNT),
    atMost('send: people lost or doubled with 5 % of the answers lost', wrong(torn), '', 0),
    told(
      'send: requests with 5 % of the answers lost, limit known, at worst',
      worst(of('known', torn), ({ requests }) => requests / REQUESTS),
      'x',
    ),
    told(
      'send: requests with 5 % of the answers lost, limit learnt, at worst',
      worst(of('learnt', torn), ({ requests }) => requests / REQUESTS),
      'x',
    ),
    told(
      'send: limit known as a figure a minute, to the least time, at worst',
      worst(of('known as a figure'), (one) => ratioOf(one, REQUESTS)),
      'x',
    ),
    ...peers.flatMap((peer) => [
      told(
        `send: ${peer}, to the least time, at worst`,
        worst(of(peer), (one) => ratioOf(one, REQUESTS)),
        'x',
      ),
      told(`send: ${peer}, refusals at worst`, worst(of(peer), share), ''),
    ]),
  ];
}

/** @param {import('../workshop.mjs').Workshop} workshop @returns {Promise<Figure[]>} */
async function onSockets(workshop) {
  const bundle = await workshop.bundle('send/product.ts');
  const all = /** @type {Sent[]} */ (workshop.child('send/socket.mjs', [bundle, String(ON_SOCKETS)]));
  const figures = all.map((one) => timed(one, ON_SOCKETS, ', on a socket'));
  return [...figures, atMost('send: people lost or doubled on sockets', wrong(all), '', 0)];
}

/** @param {import('../workshop.mjs').Workshop} workshop @returns {Promise<Figure[]>} */
async function lookups(workshop) {
  const bundle = await workshop.bundle('send/lookups.ts');
  const { lookupsOf } = /** @type {typeof import('./lookups.js')} */ (await import(pathToFileURL(bundle).href));
  const all = await lookupsOf(COMPANY, UNKNOWN);
  workshop.say(`\n  Rows of unknown outcome in a company of ${COMPANY}: requests until all are settled`);
  workshop.say(`  ${'target'.padEnd(16)}    rows   there   one by one   by the list   as chosen   minutes`);
  for (const { target, rows, there, alone, byList, chosen, chosenMinutes } of all) {
    const numbers = [
      [rows, 8],
      [there, 8],
      [alone, 13],
      [byList, 14],
      [chosen, 12],
    ].map(([number = 0, width]) => String(number).padStart(width ?? 0));
    workshop.say(`  ${target.padEnd(16)}${numbers.join('')}${chosenMinutes.toFixed(1).padStart(10)}`);
  }
  return all.map(({ target, rows, there, alone, byList, chosen }) => {
    const who = there === rows ? 'all of them there' : 'half of them there';
    return atMost(
      `send: ${rows} unknown rows at ${target}, ${who}, requests to the cheaper way`,
      chosen / Math.min(alone, byList),
      'x',
      CHEAPER,
    );
  });
}

/** @param {import('../workshop.mjs').Workshop} workshop @returns {Promise<Figure[]>} */
async function batches(workshop) {
  const bundle = await workshop.bundle('send/batches.ts', { packages: 'external' });
  const { batchesOf } = /** @type {typeof import('./batches.js')} */ (await import(pathToFileURL(bundle).href));
  const all = await batchesOf(PEOPLE);
  workshop.say(`\n  ${PEOPLE} new people: requests, and people in each`);
  for (const { target, people, requests } of all)
    workshop.say(`  ${target.padEnd(16)}${String(requests).padStart(8)}${(people / requests).toFixed(1).padStart(8)}`);
  return [
    atMost(
      'send: new people who were not created',
      all.reduce((count, { people, created }) => count + people - created, 0),
      '',
      0,
    ),
    ...all.map(({ target, requests }) => told(`send: requests for ${PEOPLE} new people at ${target}`, requests, '')),
  ];
}

/** @type {import('../sections.mjs').Section} */
export const section = {
  title: 'sends to servers that take ten requests a second, on a clock of their own and on sockets',
  async measure(workshop) {
    return [...(await pace(workshop)), ...(await onSockets(workshop)), ...(await lookups(workshop)), ...(await batches(workshop))];
  },
};
