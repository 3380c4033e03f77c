// @ts-check
/** The floor, second half: what needs other rows: doubled and taken keys, leaders, circles, and who waits for whom. */
import { checkFields, BROKEN_EMAIL, lower, MANAGES, MANAGES_NOT, PERSON, trimmed, WRONG } from './fields.mjs';
import { CODE, WHOLE_ROW } from './findings.mjs';

const NOBODY = -1;
const [EMAIL_TWICE, ID_TWICE, IN_CIRCLE, TOLD, STUCK] = [32, 64, 128, 256, 512];
const DIGITS = /^\d+$/u;

/** Notes a key; from its second use on every member is marked. */
function claim(firstOf, key, r, field, code, bit, flags, found) {
  const first = firstOf.get(key);
  if (first === undefined) {
    firstOf.set(key, r);
    return;
  }
  if ((flags[first] & bit) === 0) {
    found.add(first, field, code);
    flags[first] |= bit | WRONG;
  }
  found.add(r, field, code);
  flags[r] |= bit | WRONG;
}

/** Fields, keys, leaders: the whole check of a new roster. Fills `found`. */
export function checkAll(rows, found, known) {
  const flags = new Uint16Array(rows.length);
  checkFields(rows, found, flags, known);
  checkAcross(rows, found, flags, known);
}

/** The second half alone: `flags` says of each row what the first half learnt of it. */
export function checkAcross(rows, found, flags, known) {
  const n = rows.length;
  const { users, userOfEmail, userOfId } = known;
  const rowOfEmail = new Map();
  const rowOfId = new Map();
  const broken = new Map(); // addresses that nobody can have, but a leader cell may say them
  const userOfRow = new Map();
  const rowOfUser = new Int32Array(users.length).fill(NOBODY);
  for (let r = 0; r < n; r++) {
    if ((flags[r] & PERSON) === 0) continue;
    const email = lower(trimmed(rows[r][2]));
    const id = trimmed(rows[r][3]);
    let user = NOBODY;
    if (email !== '') {
      if (flags[r] & BROKEN_EMAIL) broken.set(email, broken.get(email) ?? r);
      else {
        claim(rowOfEmail, email, r, 2, CODE['email-duplicate'], EMAIL_TWICE, flags, found);
        user = userOfEmail.get(email) ?? NOBODY;
      }
    }
    let userById = NOBODY;
    if (id !== '') {
      claim(rowOfId, id, r, 3, CODE['employee-id-duplicate'], ID_TWICE, flags, found);
      userById = userOfId.get(id) ?? NOBODY;
    }
    if (user === NOBODY && userById === NOBODY) continue;
    flags[r] |= WRONG;
    if (user !== NOBODY && userById !== NOBODY && user !== userById) found.add(r, WHOLE_ROW, CODE['user-ambiguous']);
    else {
      if (user !== NOBODY) found.add(r, 2, CODE['email-taken']);
      if (userById !== NOBODY) found.add(r, 3, CODE['employee-id-taken']);
    }
    const means = user === NOBODY ? userById : user;
    if (rowOfUser[means] === NOBODY) rowOfUser[means] = r;
    userOfRow.set(r, means);
  }

  let idOfDigits = null;
  const digitsOf = (id) => id.replace(/^0+(?=\d)/u, '');
  /** The one row whose ID differs in leading zeros only. */
  const byDigits = (text) => {
    if (!DIGITS.test(text)) return NOBODY;
    if (idOfDigits === null) {
      idOfDigits = new Map();
      for (let r = 0; r < n; r++) {
        const id = flags[r] & PERSON ? trimmed(rows[r][3]) : '';
        if (DIGITS.test(id)) idOfDigits.set(digitsOf(id), idOfDigits.has(digitsOf(id)) ? NOBODY : r);
      }
    }
    return idOfDigits.get(digitsOf(text)) ?? NOBODY;
  };

  const leaderOf = new Int32Array(n).fill(NOBODY); // users who are on no row are n and their number
  const own = new Uint8Array(n); // code + 1 of a leader cell that needs no other leader cell
  const otherZeros = new Uint8Array(n);
  const say = (r, code) => {
    own[r] = code + 1;
  };
  for (let r = 0; r < n; r++) {
    if ((flags[r] & PERSON) === 0) continue;
    const text = trimmed(rows[r][12]);
    if (text === '' || text === '#N/A' || text === '#REF!') continue;
    const email = lower(text);
    if (email === 'unassigned') {
      if (flags[r] & MANAGES_NOT) say(r, CODE['leader-unassigned']);
      continue;
    }
    const byEmail = rowOfEmail.get(email) ?? broken.get(email) ?? NOBODY;
    const byId = rowOfId.get(text) ?? NOBODY;
    const user = userOfEmail.get(email) ?? userOfId.get(text) ?? NOBODY;
    let leader = byEmail === NOBODY ? byId : byEmail;
    if (leader === NOBODY && user !== NOBODY) leader = rowOfUser[user] === NOBODY ? n + user : rowOfUser[user];
    if (leader === NOBODY) {
      leader = byDigits(text);
      otherZeros[r] = 1;
    }
    if (leader === NOBODY) say(r, CODE['leader-not-found']);
    else if (byEmail !== NOBODY && byId !== NOBODY && byEmail !== byId) say(r, CODE['leader-ambiguous']);
    else if (leader === r || lower(trimmed(rows[r][2])) === email || trimmed(rows[r][3]) === text) say(r, CODE['leader-self']);
    else {
      const isDoubled = leader < n && ((byEmail !== NOBODY && flags[byEmail] & EMAIL_TWICE) || (byId !== NOBODY && flags[byId] & ID_TWICE));
      const isSettled = user !== NOBODY && (!users[user].active || users[user].manageTeam);
      if (isDoubled && !isSettled) say(r, CODE['leader-blocked']);
      else leaderOf[r] = leader;
    }
  }

  // Circles: a walk upwards that meets its own track. Existing users report to existing users here, and in no circle.
  const walkOf = new Int32Array(n);
  for (let start = 0, walk = 1; start < n; start++, walk++) {
    let at = start;
    while (at >= 0 && at < n && walkOf[at] === 0) {
      walkOf[at] = walk;
      at = leaderOf[at];
    }
    if (at < 0 || at >= n || walkOf[at] !== walk) continue;
    for (let member = at; (flags[member] & IN_CIRCLE) === 0; member = leaderOf[member]) flags[member] |= IN_CIRCLE;
  }

  /** Code + 1 of a row whose leader's row is settled, or 0. */
  const judge = (r) => {
    if (own[r] !== 0) return own[r];
    const leader = leaderOf[r];
    if (leader === NOBODY) return 0;
    const user = leader >= n ? users[leader - n] : users[userOfRow.get(leader) ?? NOBODY];
    if (user && !user.active) return CODE['leader-inactive'] + 1;
    const leads = user?.manageTeam === true;
    if (!leads && (leader >= n || flags[leader] & MANAGES_NOT)) return CODE['leader-not-manager'] + 1;
    if (flags[r] & IN_CIRCLE) return CODE['leader-cycle'] + 1;
    if (leader < n && flags[leader] & IN_CIRCLE) return CODE['leader-blocked'] + 1;
    if (!leads && ((flags[leader] & MANAGES) === 0 || flags[leader] & (WRONG | STUCK))) return CODE['leader-blocked'] + 1;
    return otherZeros[r] ? CODE['leader-leading-zeros'] + 1 : 0;
  };
  const track = [];
  for (let start = 0; start < n; start++) {
    for (let at = start; at >= 0 && at < n && (flags[at] & TOLD) === 0; at = leaderOf[at]) {
      flags[at] |= TOLD;
      track.push(at);
      if (flags[at] & IN_CIRCLE) break;
    }
    for (let r = track.pop(); r !== undefined; r = track.pop()) {
      const code = judge(r) - 1;
      if (code < 0) continue;
      found.add(r, 12, code);
      if (code !== CODE['leader-unassigned'] && code !== CODE['leader-leading-zeros']) flags[r] |= STUCK;
    }
  }
}

/** What exists at the target, in the form that the floor looks things up in. */
export function knownFacts(directory, header, lastDay) {
  return {
    header,
    lastDay,
    users: directory.users,
    roles: new Set(directory.roles),
    groups: new Set(directory.groups),
    userOfEmail: new Map(directory.users.map(({ email }, index) => [email, index])),
    userOfId: new Map(directory.users.map(({ employeeId }, index) => [employeeId, index])),
  };
}
