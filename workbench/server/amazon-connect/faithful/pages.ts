/** Pages of lists: a size, and a token that names the next one. */
import type { Context } from '../context.js';
import { refuse } from './errors.js';

const DEFAULT_SIZE = 100;
const LARGEST = { list: 1000, search: 500 } as const;
const TOKEN = /^from:(\d{1,9})$/u;

const tokenOf = (from: number) => Buffer.from(`from:${from}`).toString('base64');

function readToken(token: string | undefined): number {
  if (!token) return 0;
  const from = TOKEN.exec(Buffer.from(token, 'base64').toString('utf8'))?.[1];
  if (from === undefined) refuse('InvalidParameterException', 'NextToken: is none of this service');
  return Number(from);
}

export interface Asked {
  readonly size: number | undefined;
  readonly token: string | undefined;
}

/** The page that was asked for, under its name, and the token of the next one. */
export function pageOf(
  name: string,
  all: readonly object[],
  { size = DEFAULT_SIZE, token }: Asked,
  kind: keyof typeof LARGEST,
  context: Context,
) {
  if (!Number.isInteger(size) || size < 1 || size > LARGEST[kind]) {
    refuse('InvalidParameterException', `MaxResults: takes from 1 to ${LARGEST[kind]}`);
  }
  const from = readToken(token);
  const end = from + size;
  const { lastPage } = context.switches();
  const last = lastPage === 'absent' ? {} : { NextToken: lastPage === 'null' ? null : '' };
  return { [name]: all.slice(from, end), ...(end < all.length ? { NextToken: tokenOf(end) } : last) };
}

/** What the query of a list asks for. */
export function askedInQuery({ searchParams }: URL): Asked {
  const size = searchParams.get('maxResults');
  return { size: size === null ? undefined : Number(size), token: searchParams.get('nextToken') ?? undefined };
}
