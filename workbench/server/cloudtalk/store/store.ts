/** Everything the server holds, in memory, and how it goes back to its seed. */
import { type LoggedRequest, memoryRecords } from '../../shared/request-log.js';
import { RANGES, type RouteName } from '../fields.js';
import type { Country, PhoneNumber, Seed, SeedAgent } from '../seed.js';
import { type Agent, emailKey } from './agent.js';

export interface Group {
  readonly id: number;
  readonly name: string;
}

export type AgentRequest = LoggedRequest<RouteName, 'company'>;

const FIRST_AGENT = 101;
const FIRST_GROUP = 561;

export type Store = ReturnType<typeof createStore>;

/** Makes an empty store; `reset` plants a seed. */
export function createStore() {
  let agents = new Map<number, Agent>();
  let groups: readonly Group[] = [];
  let numbers: readonly PhoneNumber[] = [];
  let countries: readonly Country[] = [];
  let elsewhere: ReadonlySet<string> = new Set();
  /** Numbers of the agents in each group. */
  let members = new Map<number, Set<number>>();
  const requests = memoryRecords<AgentRequest>();
  let nextId = FIRST_AGENT;

  const all = (): Agent[] => [...agents.values()];
  const groupsOf = (id: number): Group[] => groups.filter((group) => members.get(group.id)?.has(id));

  function freeExtension(): number {
    const taken = new Set(all().map((agent) => agent.extension));
    let extension = RANGES['extension']!.min;
    while (taken.has(extension)) extension += 1;
    return extension;
  }

  function plant({ groups: names = [], number, ...seed }: SeedAgent): void {
    const agent: Agent = {
      id: nextId++,
      firstname: seed.firstname,
      lastname: seed.lastname,
      email: seed.email,
      dailyPriceLimit: seed.dailyPriceLimit ?? null,
      statusOutbound: seed.statusOutbound ?? true,
      availability: 'offline',
      extension: seed.extension ?? freeExtension(),
      callNumberId: numbers.find(({ name }) => name === number)?.id ?? null,
      created: 0,
    };
    agents.set(agent.id, agent);
    for (const name of names) members.get(groups.find((group) => group.name === name)?.id ?? 0)?.add(agent.id);
  }

  return {
    all,
    get: (id: number): Agent | undefined => agents.get(id),
    byEmail: (email: string): Agent | undefined => all().find((agent) => emailKey(agent.email) === emailKey(email)),
    isElsewhere: (email: string): boolean => elsewhere.has(emailKey(email)),
    freeExtension,
    add(agent: Omit<Agent, 'id'>): Agent {
      const added = { ...agent, id: nextId++ };
      agents.set(added.id, added);
      return added;
    },
    save: (agent: Agent): void => void agents.set(agent.id, agent),
    remove(id: number): void {
      agents.delete(id);
      for (const group of members.values()) group.delete(id);
    },
    groups: (): readonly Group[] => groups,
    groupsOf,
    membersOf: (group: number): Set<number> | undefined => members.get(group),
    numbers: (): readonly PhoneNumber[] => numbers,
    countries: (): readonly Country[] => countries,
    requests,
    /** Requests that met this route, in their order. */
    requestsTo: (route: RouteName): AgentRequest[] => requests.all().filter((request) => request.route === route),
    /** Forgets everything and plants the seed. */
    reset(seed: Seed): void {
      agents = new Map();
      groups = seed.groups.map((name, index) => ({ id: FIRST_GROUP + index, name }));
      members = new Map(groups.map(({ id }) => [id, new Set()]));
      ({ numbers, countries } = seed);
      elsewhere = new Set(seed.elsewhere.map(emailKey));
      requests.clear();
      nextId = FIRST_AGENT;
      seed.agents.forEach(plant);
    },
  };
}
