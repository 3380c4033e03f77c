/** German: what a person reads while nobody is signed in. */
import { RELAY_ORIGIN, RELAY_REFUSED, RELAY_ROLE } from '../../../core/said/by-relay.js';
import type { SignInWords } from './sign-in-en.js';

export const words: SignInWords = {
  tag: 'de',
  signIn: 'Anmelden',
  again: 'Erneut versuchen',
  continue: 'Weiter',
  codeLabel: 'Zugangscode für das Relay Ihrer Organisation',
  codeRefused: 'Dieser Code gehört nicht zum Relay. Prüfen Sie ihn mit der Person, von der Sie ihn haben.',
  notSignedIn: 'Melden Sie sich mit Ihrem Geschäftskonto an: Das Relay Ihrer Organisation lässt nur ein, wen es kennt.',
  notAccepted:
    'Das Relay hat dieses Konto nicht angenommen: Vielleicht gehört es zu einer anderen Organisation, oder die Anmeldung liegt zu lange zurück. Melden Sie sich mit dem Konto an, für das Sie Muster bekommen haben.',
  consent:
    'Muster darf noch nicht sehen, wer Sie sind: Niemand hat es erlaubt. Melden Sie sich an und stimmen Sie zu; wird das nicht angeboten, bitten Sie Ihre Administration um die Zustimmung für Muster.',
  closed: 'Die Anmeldung wurde vorzeitig geschlossen. Melden Sie sich an, um fortzufahren; bis dahin lässt sich nichts senden.',
  popup: 'Das Fenster zum Anmelden wurde blockiert. Erlauben Sie Pop-ups für diese Seite und melden Sie sich dann erneut an.',
  offline: 'Es gibt kein Netzwerk, daher ist keine Anmeldung möglich. Stellen Sie eine Verbindung her und versuchen Sie es erneut.',
  noWay:
    'Diese Version von Office kann Sie nicht im Aufgabenbereich anmelden; das Relay verlangt das aber. Aktualisieren Sie Office oder öffnen Sie die Arbeitsmappe in Excel im Web. ' +
    'Geht beides nicht, fragen Sie die Person, die das Relay betreibt, ob es einen Zugangscode annehmen kann.',
  notLoaded: 'Die Anmeldung ließ sich nicht laden. Prüfen Sie das Netzwerk und versuchen Sie es dann erneut.',
  failed:
    'Die Anmeldung hat nicht funktioniert{code}. Versuchen Sie es erneut; bleibt es so, zeigen Sie dies der Person, die das Relay betreibt.',
  refused: {
    [RELAY_ORIGIN]: 'Das Relay antwortet nur seinem eigenen Aufgabenbereich.',
    [RELAY_REFUSED]: 'Das Relay lässt Sie nicht hinein. Wenden Sie sich an die Person, die es betreibt.',
    [RELAY_ROLE]: 'Ihr Konto darf Muster noch nicht verwenden. Bitten Sie Ihre Administration um die Rolle Muster.Send.',
  },
};
