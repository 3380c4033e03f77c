/** The operation that a request calls: each has a limit of its own. */
import type { HttpRequest } from '../../../ports/index.js';

const PATH = /^https:\/\/[^/]+\/([^?]*)/u;

/** By the first step of the path, and for users by what stands behind their IDs. */
export function laneOf({ method, url }: HttpRequest): string {
  const [kind = '', , id, rest = ''] = (PATH.exec(url)?.[1] ?? '').split('/');
  if (kind === 'tags') return `${method} tags`;
  if (kind !== 'users') return kind;
  return id === undefined ? `${method} users` : `${method} user ${rest}`.trim();
}
