/** A target that repeats whatever it was told: passwords in every answer, in refusals, and in pages of broken proxies. Without waiting, as Apps Script needs it. */

export interface Told {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface Answered {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What a create comes to; `lost` is applied, and its answer never arrives. */
export type Fate = 'created' | 'refused' | 'refused in words' | 'broken page' | 'lost' | 'forbidden';

type User = Record<string, unknown> & { email: string };

export interface EchoingTarget {
  /** Requests that arrived, in order. */
  readonly told: Told[];
  readonly users: Map<string, User>;
  /** What becomes of creates from now on, by e-mail; the rest is created. */
  readonly fates: Map<string, Fate>;
  /** The answer, or null for one that is lost. */
  answer(request: Told): Answered | null;
}

export const ORIGIN = 'https://demo.api.stellaconnect.net';
const CREATED = 201;
const OK = 200;

export function echoingTarget(): EchoingTarget {
  const told: Told[] = [];
  const users = new Map<string, User>();
  const deactivated = new Set<string>();
  const fates = new Map<string, Fate>();
  const json = (status: number, value: unknown): Answered => ({
    status,
    headers: { 'content-type': 'application/json', 'x-echo': encodeURIComponent(JSON.stringify(value)).slice(0, 200) },
    body: JSON.stringify(value),
  });
  const leader: User = {
    email: 'olivia.hart@demo.example',
    first_name: 'Olivia',
    last_name: 'Hart',
    manage_team: true,
    role: 'Manager',
    channels: ['phone'],
  };
  users.set(leader.email, leader);

  const create = (body: string): Answered | null => {
    const user = JSON.parse(body) as User;
    const fate = fates.get(user.email) ?? 'created';
    const echo = `temporary_password ${String(user['temporary_password'])} is on a list`;
    const inUrl = encodeURIComponent(JSON.stringify(user['temporary_password']));
    if (fate === 'refused') return json(422, { errors: [{ field: 'temporary_password', message: echo }], request: user });
    if (fate === 'refused in words') return json(400, { error: `${echo}: ${inUrl} ${JSON.stringify(user)}` });
    if (fate === 'forbidden') return json(403, { error: echo, request: user });
    users.set(user.email, user);
    if (fate === 'broken page') return { status: 502, headers: {}, body: `<html>${body}</html>` };
    return fate === 'lost' ? null : json(CREATED, user);
  };

  const answer = (request: Told): Answered | null => {
    told.push(request);
    const url = new URL(request.url);
    const rest = url.pathname
      .replace('/v2/employees', '')
      .split('/')
      .filter((part) => part !== '')
      .map(decodeURIComponent);
    const [key = '', verb] = rest;
    if (request.method === 'POST') return create(request.body);
    if (request.method === 'PUT') {
      const user = users.get(key);
      if (!user) return json(404, { error: 'nobody', key });
      if (verb === 'deactivate') deactivated.add(key);
      else if (verb === 'activate') deactivated.delete(key);
      else users.set(key, { ...user, ...(JSON.parse(request.body) as User) });
      return json(OK, users.get(key));
    }
    if (key !== '') return users.has(key) ? json(OK, users.get(key)) : json(404, { error: 'nobody', key });
    const q = url.searchParams.get('q')?.toLowerCase() ?? '';
    const all = [...users.values()].filter(({ email }) => email.includes(q));
    return json(OK, {
      employees: url.searchParams.get('status') === 'deactivated' ? all.filter(({ email }) => deactivated.has(email)) : all,
    });
  };
  return { told, users, fates, answer };
}
