/** What becomes of an error of a host: a message, which says once what to do. */
import type { Message } from '../issues/message.js';
import { advises, saidBy } from '../issues/messages/said.js';
import { spoken } from '../issues/messages/spoken.js';

/** Advice of ours is added only where the error brings none. */
export function hostProblem(error: unknown): Message {
  const problem = spoken().session.hostFailed(saidBy(error));
  return error instanceof Error && advises(error.message) ? { ...problem, todo: '' } : problem;
}
