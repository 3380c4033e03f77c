/** Our choice: what the body of a refusal says. The pages name the statuses and no body. */
import type { RowError } from '../context.js';
import type { Switches } from '../switches.js';

const TEXT = { 'content-type': 'text/plain; charset=utf-8' };

/** The answer that refuses a request, in the form that the switch asks for. */
export function refusal(status: number, errors: readonly RowError[], form: Switches['errorBody']): Response {
  const sentence = errors.map((error) => (error.field === null ? error.message : `${error.field}: ${error.message}`)).join('; ');
  switch (form) {
    case 'field-list': {
      const list = errors.map(({ field, message }) => (field === null ? { message } : { field, message }));
      return Response.json({ errors: list }, { status });
    }
    case 'message':
      return Response.json({ message: sentence }, { status });
    case 'text':
      return new Response(sentence, { status, headers: TEXT });
    case 'empty':
      return new Response(null, { status });
  }
}
