/** German: what the pane says of temporary passwords. */
import type { Strings } from '../../strings.js';
import type { Words } from './words.js';

export const passwordStrings = ({ number, plural, people }: Words): Strings['passwords'] => ({
  title: 'Temporäre Passwörter',
  make: 'Passwörter erzeugen für',
  mode: {
    off: { label: 'Niemanden', hint: 'Nur was im Blatt steht, wird gesendet.' },
    blank: { label: 'Leere Zellen', hint: 'Wer im Blatt keines hat, erhält beim Senden eines.' },
    all: { label: 'Alle', hint: 'Jede neue Person erhält beim Senden eines, was auch im Blatt steht.' },
  },
  clearAfter: 'Passwortzellen nach dem Senden leeren',
  clearAfterHint: 'Nur bei angelegten Personen. Im Versionsverlauf der Datei können die Passwörter trotzdem noch stehen.',
  plan: (mode, { counts, filledPasswords }) => {
    const fromSheet = `${number(filledPasswords)} aus dem Blatt`;
    if (mode === 'off') return `${fromSheet}.`;
    const made = `${number(mode === 'all' ? counts.create : counts.create - filledPasswords)} beim Senden erzeugt`;
    return mode === 'all' || filledPasswords === 0 ? `${made}.` : `${made}, ${fromSheet}.`;
  },
  made: (count) => `Passwörter von ${people(count)}`,
  madeText:
    'Für diesen Sendevorgang erzeugt. Sie stehen nur hier und sind weg, sobald Muster geschlossen wird. In der Datei sind sie für alle lesbar.',
  show: 'Anzeigen',
  hide: 'Ausblenden',
  downloadName: 'Passwörter als CSV herunterladen',
  copyName: 'Passwörter als CSV kopieren',
  forget: 'Vergessen',
  lost: (count) => plural(count, { one: 'Niemand kennt das Passwort von # Person', other: 'Niemand kennt die Passwörter von # Personen' }),
  lostText:
    'Muster wurde geschlossen, nachdem es sie erzeugt hatte, oder die Person gab es schon vorher. Legen Sie im Zielsystem ein neues Passwort fest für:',
  others: (count) => `und ${number(count)} weitere`,
  clearable: (count) =>
    plural(count, {
      one: '# gesendetes Passwort steht noch im Blatt.',
      other: '# gesendete Passwörter stehen noch im Blatt.',
    }),
  clear: 'Diese Zellen leeren',
});
