/** TagResource and UntagResource, of users. */
import { arnOf, type Context } from '../context.js';
import type { User } from '../store/user.js';
import { readBody } from './bodies.js';
import { refuse } from './errors.js';
import { checkTags } from './rules.js';

function userOf(arn: string, context: Context): User {
  const user = context.store.users().find(({ id }) => arnOf(context, 'agent', id) === arn);
  return user ?? refuse('ResourceNotFoundException', 'Nothing has this ARN.');
}

/** Sets tags; those that are not named stay. */
export function tagResource(arn: string, text: string, context: Context): object {
  const user = userOf(arn, context);
  const tags = { ...user.tags, ...readBody('tags', text).tags };
  checkTags(tags);
  context.store.save({ ...user, tags, modified: context.now() });
  return {};
}

/** Takes tags away; one that is not there is no mistake. */
export function untagResource(arn: string, keys: readonly string[], context: Context): object {
  const user = userOf(arn, context);
  if (keys.length === 0) refuse('InvalidParameterException', 'tagKeys: names none');
  const tags = Object.fromEntries(Object.entries(user.tags).filter(([key]) => !keys.includes(key)));
  context.store.save({ ...user, tags, modified: context.now() });
  return {};
}
