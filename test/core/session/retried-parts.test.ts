/** A part that failed behind a create that succeeded: sent again, and nothing else of that person, also where only new people are planned. */
import { expect, test } from 'vitest';
import type { HttpRequest, HttpResult } from '../../../core/ports/index.js';
import type { DirectoryUser, LookupVerdict, PageVerdict } from '../../../core/sending/api.js';
import type { Target } from '../../../core/target.js';
import { CLUB_HEADER, clubRow } from './support/club-stage.js';
import { CLUB, clubServer, type Member } from './support/club-server.js';
import { clubTarget } from './support/club-target.js';
import { connect, stage } from './support/stage.js';
import { runRows } from './support/views.js';

const answered = (status: number): HttpResult => ({ kind: 'response', status, headers: {}, body: '' });

/** The club with a desk for each member, which goes by a request of its own; whoever comes gets a desk in the hall. */
async function withDesks() {
  const club = clubServer();
  const desks = new Map<string, string>();
  const written: string[] = [];
  const idOf = (mail: string): string => club.members.find((member) => member.mail === mail)?.id ?? '';
  const withDesk = (user: DirectoryUser): DirectoryUser => ({
    ...user,
    values: { ...user.values, desk: desks.get(user.id ?? '') ?? 'Hall' },
  });
  const target: Target = {
    ...clubTarget,
    fields: [...clubTarget.fields, { key: 'desk', heading: 'Desk', kind: 'text' }],
    api(settings, names) {
      const api = clubTarget.api(settings, names);
      const desked = <V extends LookupVerdict | PageVerdict>(verdict: V): V =>
        'users' in verdict ? { ...verdict, users: verdict.users.map(withDesk) } : verdict;
      return {
        ...api,
        parts: [{ name: 'desk', fields: ['desk'], inCreate: false }],
        readPage: (request, response) => desked(api.readPage(request, response)),
        readLookup: (keys, response) => desked(api.readLookup(keys, response)),
        matches: (row, user) => (row.op === 'create' ? api.matches(row, user) : user.values['desk'] === row.values['desk']),
        updates: {
          update: ({ values }, { id }): HttpRequest => ({
            ...{ method: 'PUT', url: `${CLUB}/desks/${id ?? ''}`, headers: {}, timeoutMs: 1000, body: String(values['desk']) },
            auth: { scheme: 'bearer', token: 'club.key' },
          }),
          readUpdate: (_, { status }) =>
            status === 204 ? { kind: 'verify' } : { kind: 'refused', reason: 'That desk is taken.', field: 'desk' },
          isUntouched: ({ changes }, { values }) => changes.every(({ from }) => (from ?? '') === (values['desk'] ?? '')),
          drift: () => [],
          setActive: () => api.list(),
          readSetActive: () => ({ kind: 'refused', reason: '', field: null }),
          lookupActive: (keys) => api.lookup(keys),
          readLookupActive: (keys, _, response) => api.readLookup(keys, response),
        },
      };
    },
  };
  const wire = (request: HttpRequest): HttpResult => {
    if (!request.url.includes('/desks/')) {
      if (request.method === 'POST') written.push(`create ${(JSON.parse(request.body ?? '{}') as Member).mail}`);
      return club.answer(request);
    }
    const [id = '', desk = ''] = [request.url.split('/').pop(), request.body];
    written.push(`desk ${id} ${desk}`);
    if (desk === 'Taken') return answered(409);
    desks.set(id, desk);
    return answered(204);
  };
  const row = (name: string, desk: string) => [...clubRow(name), desk];
  const rows = [[...CLUB_HEADER, 'Desk'], row('ada', 'Taken'), row('ben', 'Nine')];
  const all = stage({ rows, others: [target], wire: (request, pass) => (request.url.startsWith(CLUB) ? wire(request) : pass(request)) });
  await all.session.start();
  await connect(all.session);
  await all.session.chooseTarget('club');
  await all.session.saveSettings({ branch: 'North' });
  await all.session.setSecret('apiKey', 'club-secret');
  const mend = (desk: string) => all.rewrite([[...CLUB_HEADER, 'Desk'], row('ada', desk), row('ben', 'Ten')]);
  return { ...all, desks, written, idOf, mend };
}

test.each(['create', 'sync'] as const)('goes again once it is mended, and alone, where rows are to %s', async (mode) => {
  const all = await withDesks();
  await all.session.chooseMode(mode);
  await all.session.check();
  await all.session.preview();
  await all.session.send();
  expect(runRows(all.session).map((line) => line.split(':')[0])).toEqual(['2 ada Test failed', '3 ben Test succeeded']);
  all.written.length = 0;
  await all.mend('Two');
  await all.session.retryFailed();
  const ada = all.idOf('ada@club.example');
  expect(all.written).toEqual([`desk ${ada} Two`]);
  expect([all.desks.get(ada), all.desks.get(all.idOf('ben@club.example'))]).toEqual(['Two', 'Nine']);
  expect(runRows(all.session)).toEqual(['2 ada Test succeeded: Updated']);
});

test('may be refused again, and sent once more', async () => {
  const all = await withDesks();
  await all.session.check();
  await all.session.preview();
  await all.session.send();
  await all.session.retryFailed();
  expect(runRows(all.session)).toEqual(['2 ada Test failed: Desk: That desk is taken.']);
  all.written.length = 0;
  await all.mend('Two');
  await all.session.retryFailed();
  expect(all.written).toEqual([`desk ${all.idOf('ada@club.example')} Two`]);
});
