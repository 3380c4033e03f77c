/** The operations on groups: list, add a member, take one out. No answer tells who is in a group. */
import type { Context } from '../context.js';
import { readMembership } from '../ours/read-body.js';
import { idOf, refuse, refuseFields, told } from './answer.js';
import { answerPage } from './page.js';

const DONE = 200;
const NOT_FOUND = 404;

export function listGroups(query: URLSearchParams, { store, switches }: Context): Response {
  const groups = store.groups().map(({ id, name }) => ({ [switches().groupKey]: { id: idOf(id, switches()), internal_name: name } }));
  return answerPage(groups, query, switches());
}

function done(agent: number, message: string, { switches }: Context): Response {
  const data = switches().groupAnswer === 'message' ? { message } : { id: idOf(agent, switches()) };
  return told(DONE, { data }, switches());
}

export function addToGroup(text: string, context: Context): Response {
  const { store, switches } = context;
  const { group, agent } = readMembership(text);
  const members = store.membersOf(group ?? 0);
  if (!members) return refuseFields({ group_id: ['There is no such group.'] }, switches());
  if (agent === null || !store.get(agent)) return refuseFields({ agent_id: ['There is no such agent.'] }, switches());
  if (members.has(agent) && switches().repeatedMembership === 'refused') {
    return refuseFields({ agent_id: ['This agent is already in the group.'] }, switches());
  }
  members.add(agent);
  return done(agent, 'The agent was added.', context);
}

export function removeFromGroup(agent: number, text: string, context: Context): Response {
  const { store, switches } = context;
  const members = store.membersOf(readMembership(text).group ?? 0);
  if (!members?.delete(agent)) return refuse(NOT_FOUND, 'Not found.', switches());
  return done(agent, 'The agent was taken out.', context);
}
