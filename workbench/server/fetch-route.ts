/** The page's way to the network: the simulated Apps Script hands a request over and waits for its answer. */
import type { Context } from 'hono';
import * as z from 'zod/mini';
import type { Reach } from './network-map.js';

const LONGEST_WAIT_MS = 60_000; // a browser tab that waits longer looks dead

const handedOver = z.object({
  url: z.string(),
  method: z.string(),
  headers: z.record(z.string(), z.string()),
  body: z.nullable(z.string()),
  timeoutMs: z.number(),
});

const NO_ANSWER = 502;
const BAD_REQUEST = 400;

/** Sends the request and tells its answer as JSON; 502 says that there was none. */
export async function handOver(c: Context, reach: Reach): Promise<Response> {
  const asked = handedOver.safeParse(await c.req.json().catch(() => null));
  if (!asked.success)
    return c.json({ problem: 'The request to send has to be JSON with url, method, headers, body and timeoutMs.' }, BAD_REQUEST);
  const { url, method, headers, body, timeoutMs } = asked.data;
  try {
    const signal = AbortSignal.timeout(Math.min(timeoutMs, LONGEST_WAIT_MS));
    const answer = await reach(url, { method, headers, body: body ?? undefined, signal });
    return c.json({ status: answer.status, headers: Object.fromEntries(answer.headers), body: await answer.text() });
  } catch (error) {
    return c.json({ problem: error instanceof Error ? error.name : 'no answer' }, NO_ANSWER);
  }
}
