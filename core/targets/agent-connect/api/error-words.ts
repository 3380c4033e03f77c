/** What a target says when it refuses: its own words, without secrets, short enough to show, and the field that it means. */
import * as z from 'zod/mini';
import type { PlannedRow } from '../../../plan/planned-row.js';
import type { HttpResponse } from '../../../ports/index.js';
import { fieldInWords, fieldOfApiName } from './field-names.js';
import { parseJson } from '../../shared/json.js';
import { looksLikeMarkup, plainWords } from '../../shared/plain-words.js';
import { STATUS } from '../../../said/by-targets.js';
import { fill } from '../../../said/fill.js';

export interface Refusal {
  readonly words: string;
  readonly field: string | null;
}

const Entry = z.union([
  z.pipe(
    z.string(),
    z.transform((message) => ({ field: '', message })),
  ),
  z.object({ field: z.catch(z.string(), ''), message: z.string() }),
]);
const Named = z.record(z.string(), z.union([z.string(), z.array(z.string())]));
const ErrorBody = z.object({
  errors: z.catch(z.optional(z.union([z.array(Entry), Named])), undefined),
  error: z.catch(z.optional(z.string()), undefined),
  message: z.catch(z.optional(z.string()), undefined),
  detail: z.catch(z.optional(z.string()), undefined),
});

/** Reads the error of an answer, whatever its shape; words that are not there become the status. */
export function readRefusal(row: PlannedRow, response: HttpResponse): Refusal {
  const entries = entriesOf(response.body);
  const told = entries.find((entry) => fieldOfApiName(entry.field) !== null) ?? entries[0];
  const words = entries.map((entry) => entry.message).join(' ');
  const field = told ? (fieldOfApiName(told.field) ?? fieldInWords(words)) : null;
  return { words: plainWords(words, row.values['temporaryPassword']) || fill(STATUS, { number: response.status }), field };
}

function entriesOf(body: string): { field: string; message: string }[] {
  const value = parseJson(body);
  if (value === undefined) return looksLikeMarkup(body) ? [] : [{ field: '', message: body }];
  if (typeof value === 'string') return [{ field: '', message: value }];
  const parsed = z.safeParse(ErrorBody, value);
  if (!parsed.success) return [];
  const { errors, error, message, detail } = parsed.data;
  if (Array.isArray(errors)) return errors;
  if (errors) return Object.entries(errors).map(([field, words]) => ({ field, message: `${field}: ${[words].flat().join(' ')}` }));
  const words = error ?? message ?? detail;
  return words === undefined ? [] : [{ field: '', message: words }];
}
