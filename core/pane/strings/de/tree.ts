/** German: what the tree of leaders says. */
import type { Strings } from '../../strings.js';
import type { Words } from './words.js';

export const treeStrings = ({ number, plural, people }: Words): Strings['tree'] => ({
  open: 'Zeigen, wer wen leitet',
  title: 'Wer leitet wen',
  emptyTitle: 'Niemand zu zeigen',
  emptyText: 'Der Baum wird gezeichnet, sobald im Blatt Personen gefunden wurden.',
  list: 'Baum der Teamleitungen',
  leaders: (count) => plural(count, { one: '# Teamleitung', other: '# Teamleitungen' }),
  levels: (count) => plural(count, { one: '# Ebene', other: '# Ebenen' }),
  widest: (count) => `größtes Team ${number(count)}`,
  direct: (count) => plural(count, { one: '# direkt', other: '# direkt' }),
  total: (count) => plural(count, { one: '# insgesamt', other: '# insgesamt' }),
  existing: 'im Zielsystem',
  orphans: 'Teamleitung unbekannt',
  orphanCount: (count) => plural(count, { one: '# mit unbekannter Teamleitung', other: '# mit unbekannter Teamleitung' }),
  leaderCell: (text) => `Zelle der Teamleitung: „${text}“`,
  circles: 'Kreise',
  circleCount: (count) => plural(count, { one: '# Kreis', other: '# Kreise' }),
  circle: (members) => plural(members, { one: 'Kreis aus # Person', other: 'Kreis aus # Personen' }),
  reportsTo: (person, leader) => `${person} berichtet an ${leader}`,
  hanging: (count) =>
    plural(count, { one: '# weitere Person hängt an diesem Kreis.', other: '# weitere Personen hängen an diesem Kreis.' }),
  showIn: 'Im Baum zeigen',
  search: 'Person suchen',
  found: (count) => plural(count, { one: '# gefunden', other: '# gefunden' }),
  foundAt: (at, count) => `${number(at)} von ${number(count)}`,
  notFound: 'Niemand mit diesem Namen',
  next: 'Nächste gefundene Person',
  previous: 'Vorherige gefundene Person',
  members: (count) => people(count),
  noName: 'Ohne Namen',
});
