/** Rules for values. That they are kept is documented or plain; the words of the refusals are ours. */
import type { FieldErrors } from '../context.js';
import { ADD_REQUIRED, type AgentInput, EDIT_REQUIRED } from '../fields.js';
import type { Agent } from '../store/agent.js';
import type { Store } from '../store/store.js';
import type { Switches } from '../switches.js';

const ADDRESS = /^[^\s@]+@[^\s@]+\.[^\s@]+$/u; // only what no reading of an address allows; the rule proper is the client's
const SHORTEST_PASSWORD = 8;

/** What speaks against this agent; `before` is null for a new one. */
export function checkAgent(input: AgentInput, before: Agent | null, store: Store, switches: Switches): FieldErrors {
  const errors: Record<string, string[]> = {};
  const refuse = (field: string, words: string) => (errors[field] ??= []).push(words);

  for (const field of before ? EDIT_REQUIRED : ADD_REQUIRED) if (!input[field]?.trim()) refuse(field, 'Please supply a value.');
  const { email = '', extension, call_number_id: number, pass } = input;
  if (email.trim() !== '' && !ADDRESS.test(email)) refuse('email', 'Please supply a valid email address.');
  const holder = store.byEmail(email);
  if ((holder && holder.id !== before?.id) || store.isElsewhere(email)) {
    refuse(switches.takenEmail === 'field' ? 'email' : 'agent', 'This email address is already in use.');
  }
  if (pass && pass.length < SHORTEST_PASSWORD) refuse('pass', `Please supply at least ${SHORTEST_PASSWORD} characters.`);
  if (extension !== undefined && store.all().some((agent) => agent.extension === extension)) {
    refuse('extension', 'This extension is already in use.');
  }
  if (number !== undefined && !store.numbers().some(({ id }) => id === number)) refuse('call_number_id', 'There is no such number.');
  return errors;
}
