/** A stage with that second target and its system beside the default one. */
import type { CellValue } from '../../../../core/ports/index.js';
import { CLUB, clubServer, type ClubServer } from './club-server.js';
import { clubTarget } from './club-target.js';
import { connect, stage, type Stage, type StageOptions } from './stage.js';

export const CLUB_HEADER = ['Mail', 'First Name', 'Last Name', 'Role', 'Team Leader'];
export const clubRow = (name: string, leader: CellValue = 'olga@club.example', role: CellValue = 'Agent'): CellValue[] => [
  `${name}@club.example`,
  name,
  'Test',
  role,
  leader,
];

/** Two people under somebody who exists, one of them the other's leader. */
export const CLUB_ROWS = [CLUB_HEADER, clubRow('ben', 'ada@club.example'), clubRow('ada', 'olga@club.example', 'Coach')];

/** Both targets; the default one is chosen. */
export function clubStage(options: StageOptions = { rows: CLUB_ROWS }): Stage & { readonly club: ClubServer } {
  const club = clubServer();
  const all = stage({
    others: [clubTarget],
    wire: (request, pass) => (request.url.startsWith(CLUB) ? club.answer(request) : pass(request)),
    ...options,
  });
  return { ...all, club };
}

/** The same after the default target was set up, and the second one was chosen and set up. */
export async function atTheClub(options?: StageOptions): Promise<ReturnType<typeof clubStage>> {
  const all = clubStage(options);
  await all.session.start();
  await connect(all.session);
  await all.session.chooseTarget('club');
  await all.session.saveSettings({ branch: 'North' });
  await all.session.setSecret('apiKey', 'club-secret');
  return all;
}
