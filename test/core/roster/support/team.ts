/** A small team that exists at the target, and the rows that a fetch would make of it. */
import type { CellValue } from '../../../../core/ports/index.js';
import type { DirectoryEntry } from '../../../../core/roster/directory.js';
import type { Cells, Options } from './sheet.js';

const channels = { phoneChannel: true, chatChannel: false, emailChannel: false };

/** Manages, and leads Ann and Old. */
export const BOSS_USER: DirectoryEntry = { ...channels, email: 'boss@x.org', employeeId: '101', firstName: 'Bo', lastName: 'Oss', manageTeam: true, active: true, leader: null }; // prettier-ignore
/** Manages and leads nobody. */
export const CHIEF_USER: DirectoryEntry = { ...channels, email: 'chief@x.org', employeeId: '102', firstName: 'Chi', lastName: 'Ef', manageTeam: true, active: true, leader: null }; // prettier-ignore
export const ANN_USER: DirectoryEntry = { ...channels, email: 'ann@x.org', employeeId: '0417', firstName: 'Ann', lastName: 'Lee', manageTeam: false, active: true, leader: 'boss@x.org', homeTown: 'Gent' }; // prettier-ignore
export const OLD_USER: DirectoryEntry = { ...channels, email: 'old@x.org', employeeId: '9', firstName: 'Al', lastName: 'Old', manageTeam: false, active: false, leader: 'boss@x.org' }; // prettier-ignore

export const USERS: readonly DirectoryEntry[] = [BOSS_USER, CHIEF_USER, ANN_USER, OLD_USER];

export const UPDATE: Options = { mode: 'update', directory: { users: USERS } };
export const SYNC: Options = { mode: 'sync', directory: { users: USERS } };

const yesNo = (value: unknown): string => (value === true ? 'y' : 'n');

/** The row that a fetch makes of a user. */
export function rowOfUser(user: DirectoryEntry, more: Cells = {}): Cells {
  return {
    record: user.email ?? user.employeeId ?? null,
    email: user.email ?? null,
    employeeId: user.employeeId ?? null,
    firstName: user.firstName ?? null,
    lastName: user.lastName ?? null,
    homeTown: (user['homeTown'] as CellValue | undefined) ?? null,
    manageTeam: yesNo(user.manageTeam),
    phoneChannel: yesNo(user['phoneChannel']),
    chatChannel: yesNo(user['chatChannel']),
    emailChannel: yesNo(user['emailChannel']),
    teamLeader: user.leader ?? 'unassigned',
    status: user.active === false ? 'deactivated' : 'active',
    ...more,
  };
}

export const boss = (more?: Cells): Cells => rowOfUser(BOSS_USER, more);
export const chief = (more?: Cells): Cells => rowOfUser(CHIEF_USER, more);
export const ann = (more?: Cells): Cells => rowOfUser(ANN_USER, more);
export const old = (more?: Cells): Cells => rowOfUser(OLD_USER, more);
