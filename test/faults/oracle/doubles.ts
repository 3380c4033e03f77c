/** Who is there twice, and who was sent again although nobody knew what became of the first request. */
import type { Arrival } from '../server/sim-server.js';
import { sameEmail } from '../server/people.js';
import type { Ending } from '../clients/ending.js';
import type { World } from '../world/world.js';
import type { Wrong } from './judge.js';

/** Least time between a create of unknown outcome and the next one: shorter than any settle time, longer than any request. */
const LEAST_SETTLE_MS = 100_000;

export function doubles(world: World, ending: Ending): Wrong[] {
  return [...peopleTwice(world, ending), ...sentBlind(world.server.arrivals)];
}

function peopleTwice({ people }: World, { words }: Ending): Wrong[] {
  const made = people.deeds.filter(({ op, by }) => op === 'create' && by === 'client');
  return made.flatMap(({ uid, sentAt, wanted }): Wrong[] => {
    const email = people.byUid(uid)?.values['email'];
    const twins = people.all.filter((person) => person.uid !== uid && sameEmail(person.values['email'], email));
    if (twins.length === 0) return [];
    const isTwice = twins.every((twin) => made.some((deed) => deed.uid === twin.uid && deed.sentAt === sentAt));
    const isFlagged = words.get(String(wanted['firstName']).toLowerCase())?.said === 'unknown';
    return [
      {
        category: !isTwice ? 'doubled' : isFlagged ? 'flagged' : 'twice',
        text: `${String(email)} is there ${String(twins.length + 1)} times`,
      },
    ];
  });
}

/** Between two creates of one person stands an answer that the first did nothing, or the settle time and a look-up that found nobody. */
function sentBlind(arrivals: readonly Arrival[]): Wrong[] {
  const wrong: Wrong[] = [];
  const open = new Map<string, Arrival>();
  for (const arrival of arrivals) {
    const { op, at } = arrival;
    const key = `${String(arrival.workbook)} ${arrival.key}`;
    if (op === 'lookup' && arrival.absent && at - (open.get(key)?.at ?? at) >= LEAST_SETTLE_MS) open.delete(key);
    if (op === 'list' && arrival.absent) open.clear();
    if (op !== 'create') continue;
    if (open.has(key)) wrong.push({ category: 'blind', text: `${arrival.key} was sent again while nobody knew what became of the first` });
    if (arrival.told === 'nothing') open.delete(key);
    else open.set(key, arrival);
  }
  return wrong;
}
