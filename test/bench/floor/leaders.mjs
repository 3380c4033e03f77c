// @ts-check
/** The floor, second half: what needs other rows: doubled and taken keys, leaders, circles, and who waits for whom. */
import { checkFields, BROKEN_EMAIL, lower, MANAGES, MANAGES_NOT, PERSON, trimmed, WRONG } from './fields.mjs';
import { CODE, WHOLE_ROW } from './findings.mjs';

const NOBODY = -1;
const [EMAIL_TWICE, ID_TWICE, TOLD, STUCK, SEVERAL_BY_EMAIL, SEVERAL_BY_ID] = [32, 64, 128, 256, 512, 1024];
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
  const rowsOfUser = new Int32Array(users.length);
  const mayLead = new Uint8Array(users.length); // some row of the user does not say no
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
    rowsOfUser[means]++;
    if ((flags[r] & MANAGES_NOT) === 0) mayLead[means] = 1;
  }

  /** A user as a person: the one row that means them; of several none is sent, so the user stays as the target has them. */
  const ofUser = (user) => (rowsOfUser[user] === 1 ? rowOfUser[user] : n + user);
  const ofRow = (row) =>
    flags[row] & WRONG && userOfRow.has(row) ? (rowsOfUser[userOfRow.get(row)] === 1 ? row : n + userOfRow.get(row)) : row;
  /** No row can change whether this user may lead. */
  const isSettled = (user) => user !== undefined && (!users[user].active || users[user].manageTeam);
  for (let r = 0; r < n; r++) {
    if ((flags[r] & (EMAIL_TWICE | ID_TWICE)) === 0) continue;
    const byEmail = flags[r] & EMAIL_TWICE ? rowOfEmail.get(lower(trimmed(rows[r][2]))) : r;
    const byId = flags[r] & ID_TWICE ? rowOfId.get(trimmed(rows[r][3])) : r;
    if (ofRow(byEmail) !== ofRow(r)) flags[byEmail] |= SEVERAL_BY_EMAIL;
    if (ofRow(byId) !== ofRow(r)) flags[byId] |= SEVERAL_BY_ID;
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

  const people = n + users.length; // users who are on no row are n and their number
  const leaderOf = new Int32Array(people).fill(NOBODY);
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
    const flagsByEmail = byEmail === NOBODY ? 0 : flags[byEmail];
    const flagsById = byId === NOBODY ? 0 : flags[byId];
    let leader = byEmail === NOBODY ? byId : byEmail;
    let isDoubled = false;
    let isAmbiguous = false;
    if (leader === NOBODY && user === NOBODY) {
      leader = byDigits(text);
      if (leader !== NOBODY) leader = ofRow(leader);
      otherZeros[r] = 1;
    } else if (flagsByEmail & SEVERAL_BY_EMAIL || flagsById & SEVERAL_BY_ID) isDoubled = true;
    else {
      leader = leader === NOBODY ? ofUser(user) : ofRow(leader);
      isAmbiguous = (byEmail !== NOBODY && byId !== NOBODY && ofRow(byId) !== leader) || (user !== NOBODY && ofUser(user) !== leader);
      const isTwice = (flagsByEmail & EMAIL_TWICE) !== 0 || (flagsById & ID_TWICE) !== 0;
      const behind = leader >= n ? leader - n : isTwice ? userOfRow.get(leader) : undefined;
      isDoubled = (isTwice || (leader >= n && mayLead[behind] === 1)) && !isSettled(behind);
    }
    if (leader === NOBODY) say(r, CODE['leader-not-found']);
    else if (isAmbiguous) say(r, CODE['leader-ambiguous']);
    else if (leader === r || lower(trimmed(rows[r][2])) === email || trimmed(rows[r][3]) === text) say(r, CODE['leader-self']);
    else if (isDoubled) say(r, CODE['leader-blocked']);
    else if (leader >= n && ofRow(r) === leader) say(r, CODE['leader-self']);
    else leaderOf[r] = leader;
  }
  users.forEach(({ leader }, user) => {
    if (leader !== null) leaderOf[n + user] = ofUser(userOfEmail.get(leader));
  });

  // Circles: a walk upwards that meets its own track.
  const circular = new Uint8Array(people);
  const walkOf = new Int32Array(people);
  for (let start = 0, walk = 1; start < people; start++, walk++) {
    let at = start;
    while (at >= 0 && walkOf[at] === 0) {
      walkOf[at] = walk;
      at = leaderOf[at];
    }
    if (at < 0 || walkOf[at] !== walk) continue;
    for (let member = at; circular[member] === 0; member = leaderOf[member]) circular[member] = 1;
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
    if (circular[r] === 1) return CODE['leader-cycle'] + 1;
    if (circular[leader] === 1) return CODE['leader-blocked'] + 1;
    if (!leads && ((flags[leader] & MANAGES) === 0 || flags[leader] & (WRONG | STUCK))) return CODE['leader-blocked'] + 1;
    return otherZeros[r] ? CODE['leader-leading-zeros'] + 1 : 0;
  };
  const track = [];
  for (let start = 0; start < n; start++) {
    for (let at = start; at >= 0 && at < n && (flags[at] & TOLD) === 0; at = leaderOf[at]) {
      flags[at] |= TOLD;
      track.push(at);
      if (circular[at] === 1) break;
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
