/** English: everything that is known of one cell and of the person on its row. */
import { inSentence, listed, people } from './phrases.js';

export const explain = {
  place: (heading: string, cell: string): string => (heading === '' ? cell : `${heading} (${cell})`),
  notUsed: 'This column is no field of the target: nothing of it is sent.',
  because: (heading: string, reason: string): string => `Column “${heading}”: ${reason}`,
  blocked: (title: string): string => `Stays out of a send: ${inSentence(title)}`,
  waits: (person: string): string => `Stays out of a send until the mistakes of ${person} are mended`,
  noColumn: (headings: readonly string[]): string => `Stays out of a send: no column for ${listed(headings)}`,
  change: (heading: string, from: string, to: string): string => `${heading}: “${from}” becomes “${to}”`,
  updated: 'Will be compared with the target; the preview tells what changes',
  user: (user: string, active: boolean | null): string =>
    active === null ? `At the target: ${user}` : active ? `At the target: ${user}, active` : `At the target: ${user}, deactivated`,
  severalUsers: 'At the target the e-mail address and the ID are two different people',
  nobody: 'Nobody at the target has this e-mail address or ID',
  notAsked: 'The users of the target are not known: they were not read',
  leaders: (names: readonly string[], count: number): string =>
    count === 1 ? `Led by ${names[0] ?? ''}` : `Led by, from the nearest up: ${listed(names, count)}`,
  noLeader: 'Led by nobody',
  circle: 'The line of leaders comes back to this person',
  reports: (names: readonly string[], count: number): string => `Leads ${people(count)}: ${listed(names, count)}`,
  noReports: 'Leads nobody',
};
