/** Journals of sends, per workbook: any device and any colleague of the same organisation can take a send up from here. */
import { Hono, type Context } from 'hono';
import * as z from 'zod/mini';
import { JOURNAL_VERSION } from '../../../core/sending/journal-record.js';
import type { JournalRecord } from '../../../core/ports/index.js';
import type { Env } from '../env.js';
import { PROBLEMS } from '../problems.js';
import { readJson } from '../read-json.js';
import type { RelayStore } from '../store/relay-store.js';
import { OVERTAKEN } from '../../../core/said/by-hosts.js';
import { RELAY_FULL } from '../../../core/said/by-relay.js';

const MAX_RECORDS = 2000; // per call; the pane writes 25 rows at a time
const MAX_NAME = 40_000; // characters: keys come from cells, which hold 32,767
const MAX_TEXT = 1_000_000; // characters: what a step does, over all its fields; the body's limit is near
const MAX_MARK = 64; // characters of the short words of the protocol
/** Per workbook: over a hundred sends of ten thousand rows. More is a mistake or an attack, and would fill the disk of everybody. */
const MAX_WORKBOOK_BYTES = 512 * 1024 * 1024;

const id = z.string().check(z.regex(/^[\w-]{1,64}$/u));
const mark = z.string().check(z.maxLength(MAX_MARK));
const name = z.string().check(z.maxLength(MAX_NAME));
const text = z.string().check(z.maxLength(MAX_TEXT));

/** Caps alone: whether a record is whole and makes sense is for its reader to judge, who trusts nobody. */
const record = z.strictObject({
  v: z.literal(JOURNAL_VERSION),
  run: id,
  seq: z.int().check(z.positive()),
  fence: z.int().check(z.nonnegative()),
  at: z.int(),
  kind: z.enum(['run', 'row']),
  state: mark,
  rid: name,
  op: mark,
  key: name,
  remoteId: name,
  code: mark,
  detail: text,
  image: text,
  checksum: mark,
});
const append = z.strictObject({ records: z.array(record).check(z.maxLength(MAX_RECORDS)) });

/** The routes of the journal: what is appended is durable when it is answered with 204. */
export function journalRoutes(store: RelayStore): Hono<Env> {
  const misunderstood = (c: Context<Env>) => c.json({ problem: PROBLEMS.shape }, 400);
  const app = new Hono<Env>();
  app.post('/api/journal/:workbook', async (c) => {
    const workbook = id.safeParse(c.req.param('workbook'));
    const body = append.safeParse(await readJson(c.req.raw));
    if (!workbook.success || !body.success) return misunderstood(c);
    const { account } = c.get('caller');
    if ((await store.journalBytes(account, workbook.data)) > MAX_WORKBOOK_BYTES) return c.json({ problem: RELAY_FULL }, 413);
    const written = await store.appendJournal(account, workbook.data, body.data.records as JournalRecord[]);
    return written ? c.body(null, 204) : c.json({ problem: OVERTAKEN }, 409);
  });
  app.get('/api/journal/:workbook', async (c) => {
    const workbook = id.safeParse(c.req.param('workbook'));
    const run = z.optional(id).safeParse(c.req.query('run'));
    if (!workbook.success || !run.success) return misunderstood(c);
    const { account } = c.get('caller');
    const records =
      run.data === undefined ? await store.openJournal(account, workbook.data) : await store.readJournal(account, workbook.data, run.data);
    return c.json({ records });
  });
  return app;
}
