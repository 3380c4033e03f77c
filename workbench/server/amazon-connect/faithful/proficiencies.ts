/** Proficiencies of a user: a predefined attribute, one of its values, and a level. */
import type { Context } from '../context.js';
import type { Operation } from '../operations.js';
import type { Proficiency, User } from '../store/user.js';
import { readBody } from './bodies.js';
import { lastModified } from './describe.js';
import { refuse } from './errors.js';

const MOST = 10; // of an agent, documented
const [LOWEST, HIGHEST] = [1, 5];

type Key = Pick<Proficiency, 'AttributeName' | 'AttributeValue'>;

const isSame = (one: Key, other: Key) => one.AttributeName === other.AttributeName && one.AttributeValue === other.AttributeValue;
const said = ({ AttributeName, AttributeValue }: Key) => `${AttributeName} ${AttributeValue}`;
const wrong = (message: string): never => refuse('InvalidParameterException', `UserProficiencies: ${message}`);

function checkList(given: readonly Key[], context: Context): void {
  if (given.length === 0) wrong('names none');
  given.forEach((each, at) => {
    if (!context.store.names.attributes[each.AttributeName]?.includes(each.AttributeValue)) wrong(`there is no ${said(each)}`);
    if (given.findIndex((other) => isSame(each, other)) < at) wrong(`names ${said(each)} twice`);
  });
}

function checkLevels(given: readonly Proficiency[]): void {
  const strange = given.find(({ Level }) => !Number.isInteger(Level) || Level < LOWEST || Level > HIGHEST);
  if (strange) wrong(`the level of ${said(strange)} is not from ${LOWEST} to ${HIGHEST}`);
}

function associated({ proficiencies }: User, given: readonly Proficiency[]): Proficiency[] {
  const known = given.find((each) => proficiencies.some((other) => isSame(each, other)));
  if (known) refuse('InvalidRequestException', `The user has ${said(known)} already.`);
  if (proficiencies.length + given.length > MOST) refuse('InvalidRequestException', `A user has ${MOST} proficiencies at most.`);
  return [...proficiencies, ...given];
}

function levelled({ proficiencies }: User, given: readonly Proficiency[]): Proficiency[] {
  return proficiencies.map((each) => given.find((other) => isSame(each, other)) ?? each);
}

function checkAssociated({ proficiencies }: User, given: readonly Key[]): void {
  const absent = given.find((each) => !proficiencies.some((other) => isSame(each, other)));
  if (absent) refuse('InvalidRequestException', `The user does not have ${said(absent)}.`);
}

function changed(operation: Operation, user: User, text: string, context: Context): readonly Proficiency[] | null {
  if (operation === 'DisassociateUserProficiencies') {
    const given = readBody('endedProficiencies', text).UserProficiencies;
    checkList(given, context);
    checkAssociated(user, given);
    return user.proficiencies.filter((each) => !given.some((other) => isSame(each, other)));
  }
  if (operation !== 'AssociateUserProficiencies' && operation !== 'UpdateUserProficiencies') return null;
  const given = readBody('proficiencies', text).UserProficiencies;
  checkList(given, context);
  checkLevels(given);
  if (operation === 'AssociateUserProficiencies') return associated(user, given);
  checkAssociated(user, given);
  return levelled(user, given);
}

/** Carries out a change of proficiencies; null where the operation is none. */
export function updateProficiencies(operation: Operation, user: User, text: string, context: Context): object | null {
  const proficiencies = changed(operation, user, text, context);
  if (!proficiencies) return null;
  context.store.save({ ...user, proficiencies, modified: context.now() });
  return {};
}

/** What stands beside the list of a user's proficiencies. */
export const proficienciesChanged = (user: User, context: Context) => lastModified(user.modified, context);
