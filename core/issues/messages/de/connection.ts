/** German: what keeps the target from being reached, and which settings to look at. */
import { say } from '../phrasing.js';
import type { Catalogue } from '../spoken.js';
import { listed } from './phrases.js';

export const connection: Catalogue['connection'] = {
  nameUnknown: (code, places) =>
    say(
      'Der Name des Zielservers ist nicht bekannt.',
      `Zu ihm ließ sich keine Adresse finden (${code}).`,
      `Prüfen Sie in den Einstellungen: ${listed(places)}. Prüfen Sie auch, ob dieses Gerät online ist.`,
    ),
  certificate: (code, places) =>
    say(
      'Dem Zertifikat des Zielservers wird nicht vertraut.',
      `Deshalb wurde die sichere Verbindung abgebrochen (${code}).`,
      `Prüfen Sie in den Einstellungen: ${listed(places)}. Stimmt alles, fragen Sie Ihre Administration: Vielleicht steht ein Proxy dazwischen oder das Zertifikat ist abgelaufen.`,
    ),
  closed: (code, places) =>
    say(
      'Der Zielserver lässt niemanden hinein.',
      `Er nahm die Verbindung nicht an (${code}).`,
      `Prüfen Sie in den Einstellungen: ${listed(places)}. Stimmt alles, versuchen Sie es später erneut.`,
    ),
  privateAddress: (places) =>
    say(
      'Die Adresse führt in ein privates Netz.',
      'Das Relay sendet nur an öffentliche Adressen, damit niemand darüber an interne Geräte kommt.',
      `Prüfen Sie in den Einstellungen: ${listed(places)}.`,
    ),
  relay: (reason) =>
    say(
      'Das Relay hat dies nicht gesendet.',
      reason,
      'Prüfen Sie Ihr Netzwerk und versuchen Sie es erneut; bleibt es so, fragen Sie die Person, die das Relay betreibt.',
    ),
  checkKeys: (keys) => `Prüfen Sie in den Einstellungen: ${listed(keys)}. Prüfen Sie auch, ob der Schlüssel Benutzer verwalten darf.`,
  notThere: (reason, places) =>
    say('An dieser Stelle wurde das Zielsystem nicht gefunden.', reason, `Prüfen Sie in den Einstellungen: ${listed(places)}.`),
  checkNetwork: 'Prüfen Sie Ihr Netzwerk und versuchen Sie es dann erneut.',
  setClock: 'Stellen Sie die Uhr des Geräts, auf dem das Relay läuft, nach einem Zeitserver und versuchen Sie es dann erneut.',
};
