/** What became of one person, as the history of the target tells. */
import type { Wish } from '../jobs/job.js';
import { TEAM } from '../jobs/team.js';
import { LEADER, type Person, type Values } from '../server/people.js';
import type { World } from '../world/world.js';

export interface Fate {
  /** The person is now as the job wants it. */
  readonly isAsWanted: boolean;
  /** The person is as before the run; who was created stays, deactivated. */
  readonly isBack: boolean;
  /** The client did something to this person since steps are counted; where a copy of the workbook sent too, it may have been the other one. */
  readonly wasDone: boolean;
  /** Somebody else did too. */
  readonly isForeign: boolean;
}

/** Looks at these fields of the person of a wish; somebody whose key was edited may be there under several. */
export function fateOf(world: World, wish: Wish, fields: readonly string[]): Fate {
  const { all, deeds } = world.people;
  const people = all.filter((one) => one.uid === wish.who || nameOf(one) === wish.who);
  const own = deeds.slice(world.startOfDeeds).filter(({ uid }) => people.some((person) => person.uid === uid));
  return {
    isAsWanted: people.some((person) => isAsWanted(world, person, wish, fields)),
    isBack: people.length === 0 ? wish.isNew : people.some((person) => isBack(world, person, wish, fields)),
    wasDone: !world.isCopied && own.some(({ by }) => by === 'client'),
    isForeign: own.some(({ by }) => by === 'somebody'),
  };
}

const nameOf = ({ values }: Person): string => String(values['firstName']).toLowerCase();

function isAsWanted(world: World, person: Person, { values, active, isNew }: Wish, fields: readonly string[]): boolean {
  return holdsAll(world, person.values, values, fields) && person.active === (active ?? (isNew ? true : person.active));
}

function isBack(world: World, person: Person, { who, isNew, refused }: Wish, fields: readonly string[]): boolean {
  if (isNew) return !refused && !person.active;
  const before = TEAM.find(({ uid }) => uid === who);
  return before !== undefined && person.active === before.active && holdsAll(world, person.values, before.values, fields);
}

/** A leader is told by name where a plan names one, for nobody knows the `uid` of somebody new. */
function holdsAll({ people }: World, held: Values, wanted: Values, fields: readonly string[]): boolean {
  return fields.every((field) => {
    const [is, value] = [held[field], wanted[field]];
    if (field === 'email') return String(is).toLowerCase() === String(value).toLowerCase();
    if (is === value || field !== LEADER) return is === value;
    const leader = people.byUid(is);
    return leader !== undefined && nameOf(leader) === value;
  });
}
