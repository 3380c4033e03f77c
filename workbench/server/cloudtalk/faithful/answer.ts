/** The forms of answers: wrapped or bare, with the status once more in the body. */
import type { FieldErrors } from '../context.js';
import type { Switches } from '../switches.js';

const INVALID = 406; // documented for whatever is wrong with a body
const INVALID_WORDS = 'Invalid input data.';

/** An answer with this body, in the envelope that the switch asks for. */
export function answer(status: number, body: object, { envelope }: Switches): Response {
  return Response.json(envelope === 'responseData' ? { responseData: body } : body, { status });
}

/** What most answers say: the status, and what else there is. */
export function told(status: number, more: object, switches: Switches): Response {
  return answer(status, { status: switches.statusType === 'number' ? status : String(status), ...more }, switches);
}

/** A refusal in words. */
export function refuse(status: number, message: string, switches: Switches): Response {
  return told(status, { message }, switches);
}

/** The refusal of a body, with everything that is wrong with it. */
export function refuseFields(errors: FieldErrors, switches: Switches): Response {
  return told(INVALID, { message: INVALID_WORDS, data: errors }, switches);
}

/** A number of the server's own, as text or not. */
export function idOf(id: number, { ids }: Switches): string | number {
  return ids === 'string' ? String(id) : id;
}
