/** French: what keeps the target from being reached, and which settings to look at. */
import { say } from '../phrasing.js';
import type { Catalogue } from '../spoken.js';
import { listed } from './phrases.js';

export const connection: Catalogue['connection'] = {
  nameUnknown: (code, places) =>
    say(
      'Le nom du serveur de la cible est inconnu.',
      `Aucune adresse n’a été trouvée pour ce nom (${code}).`,
      `Vérifiez dans les Paramètres\u00a0: ${listed(places)}. Vérifiez aussi que cette machine est en ligne.`,
    ),
  certificate: (code, places) =>
    say(
      'Le certificat du serveur de la cible n’est pas reconnu.',
      `La connexion sécurisée a donc été abandonnée (${code}).`,
      `Vérifiez dans les Paramètres\u00a0: ${listed(places)}. Si tout est exact, demandez à votre administrateur\u00a0: un proxy s’interpose peut-être, ou le certificat a expiré.`,
    ),
  closed: (code, places) =>
    say(
      'Le serveur de la cible ne laisse entrer personne.',
      `Il n’a pas accepté la connexion (${code}).`,
      `Vérifiez dans les Paramètres\u00a0: ${listed(places)}. Si tout est exact, réessayez plus tard.`,
    ),
  privateAddress: (places) =>
    say(
      'L’adresse mène à un réseau privé.',
      'Le relais n’envoie qu’à des adresses publiques, afin que personne n’atteigne par lui des machines internes.',
      `Vérifiez dans les Paramètres\u00a0: ${listed(places)}.`,
    ),
  relay: (reason) =>
    say(
      'Le relais n’a pas envoyé ceci.',
      reason,
      'Vérifiez votre réseau et réessayez\u202f; si cela persiste, adressez-vous à la personne qui l’exploite.',
    ),
  checkKeys: (keys) => `Vérifiez dans les Paramètres\u00a0: ${listed(keys)}. Vérifiez aussi que la clé permet de gérer les utilisateurs.`,
  notThere: (reason, places) =>
    say('La cible n’a pas été trouvée à cet endroit.', reason, `Vérifiez dans les Paramètres\u00a0: ${listed(places)}.`),
  checkNetwork: 'Vérifiez votre réseau, puis réessayez.',
  setClock: 'Réglez l’horloge de la machine du relais sur un serveur de temps, puis réessayez.',
};
