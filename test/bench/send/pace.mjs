// @ts-check
/** In a process of its own, on virtual time: every sender against every server with a limit. Prints what each took as JSON. */
import { pathToFileURL } from 'node:url';
import { LIMITERS } from './limiters.mjs';
import { PEERS } from './peers.mjs';
import { VirtualTime } from './virtual-time.mjs';
import { atOnceFor, keysOf, WAYS } from './ways.mjs';
import { Wire } from './wire.mjs';

const [bundle = '', requests = '200', lost = '0'] = process.argv.slice(2);
const { send } = /** @type {typeof import('./product.js')} */ (await import(pathToFileURL(bundle).href));
const keys = keysOf(Number(requests));

/** @typedef {{ server: string, answerMs: number, sender: string, lost: number, ms: number, requests: number, refused: number, missing: number, doubled: number }} Sent */

/** @type {Sent[]} */
const sent = [];
for (const [server, limiter] of Object.entries(LIMITERS))
  for (const answerMs of [50, 400]) {
    const atOnce = atOnceFor(answerMs);
    /** @param {string} sender @param {number} share of the answers that are lost @param {(wire: Wire) => Promise<unknown>} work */
    const race = async (sender, share, work) => {
      const time = new VirtualTime();
      time.rule();
      const wire = new Wire(time, limiter(), answerMs, share);
      await time.until(work(wire));
      const { requests, refused } = wire;
      sent.push({ server, answerMs, sender, lost: share, ms: time.now(), requests, refused, ...wire.wrongOf(keys.length) });
    };
    for (const [way, pacing] of Object.entries(WAYS))
      for (const share of [0, Number(lost)])
        await race(way, share, (wire) => send(keys, (method, key) => wire.ask(method, key), wire.time, pacing(server, atOnce)));
    for (const [sender, work] of Object.entries(PEERS)) await race(sender, 0, (wire) => work(wire, keys, atOnce));
  }
console.log(JSON.stringify(sent));
