/** German: what the application says of cells that it wrote for the user. */
import { say } from '../phrasing.js';
import type { Catalogue } from '../spoken.js';
import { plural } from './phrases.js';

export const edit: Catalogue['edit'] = {
  otherSheet: say(
    'Nichts wurde zurückgenommen.',
    'Die zuletzt geschriebenen Zellen sind auf einem anderen Blatt.',
    'Öffnen Sie jenes Blatt und machen Sie es dort rückgängig.',
  ),
  notTakenBack: (count) =>
    say(
      plural(count, { one: '# Zelle konnte nicht zurückgenommen werden.', other: '# Zellen konnten nicht zurückgenommen werden.' }),
      'Dort steht inzwischen etwas anderes, oder die Zeile gibt es nicht mehr.',
      'Was dort steht, blieb unverändert.',
    ),
  personGone: say(
    'Die Person steht nicht mehr auf dem Blatt.',
    'Die Zeile wurde gelöscht, oder ein anderes Blatt ist offen.',
    'Ihre Eingabe steht noch im Formular. Gehen Sie zurück zum Blatt, oder verlassen Sie das Formular.',
  ),
};
