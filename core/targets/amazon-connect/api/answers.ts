/** The three kinds of answer that tell of people, told apart by what they hold. */
import * as z from 'zod/mini';
import { pairText } from '../../../fields/pairs.js';
import { parseJson } from '../../shared/json.js';

const Token = z.catch(z.optional(z.string()), undefined);
const One = z.object({ User: z.looseObject({}) });
const Found = z.object({ Users: z.array(z.unknown()), NextToken: Token });
const Summaries = z.object({ UserSummaryList: z.array(z.unknown()), NextToken: Token });
const Summary = z.object({ Id: z.string() });
const Levels = z.object({ UserProficiencyList: z.array(z.unknown()), NextToken: Token });
const Level = z.object({ AttributeName: z.string(), AttributeValue: z.string(), Level: z.number() });

/** Users of a list or a search, or what stands in for them. */
export interface Listed<Each> {
  readonly all: readonly Each[];
  /** Null at the end. */
  readonly next: string | null;
}

/** The value of the one user whom a body describes; null where it describes none. */
export function describedUser(body: string): unknown {
  const parsed = z.safeParse(One, parseJson(body));
  return parsed.success ? parsed.data.User : null;
}

export function foundUsers(body: string): Listed<unknown> | null {
  const parsed = z.safeParse(Found, parseJson(body));
  return parsed.success ? { all: parsed.data.Users, next: parsed.data.NextToken || null } : null;
}

/** IDs of listed users; null where the body is no list, or where somebody of it has none. */
export function listedIds(body: string): Listed<string> | null {
  const parsed = z.safeParse(Summaries, parseJson(body));
  if (!parsed.success) return null;
  const ids = parsed.data.UserSummaryList.map((each) => z.safeParse(Summary, each).data?.Id ?? '');
  return ids.includes('') ? null : { all: ids, next: parsed.data.NextToken || null };
}

/** Proficiencies as the roster writes them; null where the body is no list of them, or not the whole of it. */
export function toldProficiencies(body: string): string[] | null {
  const parsed = z.safeParse(Levels, parseJson(body));
  if (!parsed.success || parsed.data.NextToken) return null;
  const told = parsed.data.UserProficiencyList.map((each) => z.safeParse(Level, each).data);
  if (!told.every((each) => each !== undefined)) return null;
  return told.map(({ AttributeName, AttributeValue, Level: level }) => pairText([`${AttributeName}=${AttributeValue}`, String(level)]));
}
