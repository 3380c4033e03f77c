/** A small second system behind a wire: people under its own IDs, roles and desks by ID, page by page, and a number of seats. */
import type { HttpRequest, HttpResult } from '../../../../core/ports/index.js';

export const CLUB = 'https://club.example';

export interface Member {
  readonly id: string;
  readonly mail: string;
  readonly first: string;
  readonly last: string;
  readonly role: string | null;
  readonly boss: string | null;
}

export interface ClubServer {
  readonly members: Member[];
  /** `GET /roles`, in order. */
  readonly asked: string[];
  /** Paths that answer with this status. */
  readonly broken: Map<string, number>;
  seats: number | null;
  answer(request: HttpRequest): HttpResult;
}

const ROLES = [
  { id: 'r1', name: 'Agent' },
  { id: 'r2', name: 'Coach' },
  { id: 'r3', name: 'Manager' },
];
const PAGE = 2;

export function clubServer(): ClubServer {
  const members: Member[] = [{ id: 'm1', mail: 'olga@club.example', first: 'Olga', last: 'Ode', role: 'r3', boss: null }];
  const asked: string[] = [];
  const broken = new Map<string, number>();
  const page = (all: readonly unknown[], at: number): unknown => ({
    items: all.slice(at, at + PAGE),
    next: at + PAGE < all.length ? at + PAGE : null,
  });
  const server: ClubServer = {
    members,
    asked,
    broken,
    seats: null,
    answer({ method, url, body }) {
      const [path = '', query = ''] = url.slice(CLUB.length).split('?');
      const from = Number(new URLSearchParams(query).get('from') ?? 0);
      const mail = new URLSearchParams(query).get('mail');
      asked.push(`${method} ${url.slice(CLUB.length)}`);
      const status = broken.get(path);
      if (status !== undefined) return answered(status, {});
      if (path === '/roles') return answered(200, page(ROLES, from));
      if (path === '/seats') return answered(200, { free: server.seats });
      if (method === 'GET') return answered(200, page(mail === null ? members : members.filter((each) => each.mail === mail), from));
      const made = { id: `m${String(members.length + 1)}`, ...(JSON.parse(body ?? '{}') as Omit<Member, 'id'>) };
      members.push(made);
      return answered(201, made);
    },
  };
  return server;
}

const answered = (status: number, body: unknown): HttpResult => ({ kind: 'response', status, headers: {}, body: JSON.stringify(body) });
