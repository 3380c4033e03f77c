/** The page's way to the network: the simulated Apps Script hands requests over and waits for their answers. */
import type { Context } from 'hono';
import * as z from 'zod/mini';
import type { Reach } from './network-map.js';

const LONGEST_WAIT_MS = 60_000; // a browser tab that waits longer looks dead

const handedOver = z.array(
  z.object({
    url: z.string(),
    method: z.string(),
    headers: z.record(z.string(), z.string()),
    body: z.nullable(z.string()),
    timeoutMs: z.number(),
  }),
);

const BAD_REQUEST = 400;

/** Sends the requests at once and tells their answers as JSON, in their order; null says that there was none. */
export async function handOver(c: Context, reach: Reach): Promise<Response> {
  const asked = handedOver.safeParse(await c.req.json().catch(() => null));
  if (!asked.success)
    return c.json({ problem: 'The requests to send have to be a JSON list with url, method, headers, body and timeoutMs.' }, BAD_REQUEST);
  return c.json(await Promise.all(asked.data.map((each) => answerTo(each, reach))));
}

async function answerTo({ url, method, headers, body, timeoutMs }: z.infer<typeof handedOver>[number], reach: Reach) {
  try {
    const signal = AbortSignal.timeout(Math.min(timeoutMs, LONGEST_WAIT_MS));
    const answer = await reach(url, { method, headers, body: body ?? undefined, signal });
    return { status: answer.status, headers: Object.fromEntries(answer.headers), body: await answer.text() };
  } catch {
    return null; // as a host tells it: nothing came back
  }
}
