/** Hands a request on to the peer, each on a connection of its own: one that is kept may be closed under the next request. */
import { request as open } from 'node:http';
import type { ApiRequest } from '../shared/front.js';

/** Of one connection only, so no business of the next. */
const NOT_PASSED_ON = ['host', 'connection', 'content-length', 'transfer-encoding', 'keep-alive', 'date'];
const BODILESS: readonly number[] = [204, 304];

/** The peer's answer; `bend` may change its text. */
export function forward(base: string, { method, url, headers, body }: ApiRequest, bend: (text: string) => string): Promise<Response> {
  return new Promise((resolve, reject) => {
    const passed = Object.fromEntries([...headers].filter(([name]) => !NOT_PASSED_ON.includes(name)));
    const length = body === '' ? {} : { 'content-length': Buffer.byteLength(body) };
    const sent = open(`${base}${url.pathname}${url.search}`, { method, headers: { ...passed, ...length }, agent: false }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('error', reject);
      answer.on('end', () => {
        const status = answer.statusCode ?? 0;
        const told = new Headers();
        for (const [name, value] of Object.entries(answer.headers))
          if (!NOT_PASSED_ON.includes(name)) told.set(name, [value].flat().join(', '));
        const text = Buffer.concat(chunks).toString();
        resolve(new Response(BODILESS.includes(status) ? null : bend(text), { status, headers: told }));
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}
