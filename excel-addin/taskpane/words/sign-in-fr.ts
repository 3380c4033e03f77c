/** French: what a person reads while nobody is signed in. */
import { RELAY_ORIGIN, RELAY_REFUSED, RELAY_ROLE } from '../../../core/said/by-relay.js';
import type { SignInWords } from './sign-in-en.js';

export const words: SignInWords = {
  tag: 'fr',
  signIn: 'Se connecter',
  again: 'Réessayer',
  continue: 'Continuer',
  codeLabel: 'Code d’accès au relais de votre organisation',
  codeRefused: 'Ce code n’est pas celui du relais. Vérifiez-le auprès de la personne qui vous l’a donné.',
  notSignedIn:
    'Connectez-vous avec votre compte professionnel\u00a0: le relais de votre organisation n’admet que les personnes qu’il connaît.',
  notAccepted:
    'Le relais n’a pas accepté ce compte\u00a0: il appartient peut-être à une autre organisation, ou la connexion est trop ancienne. Connectez-vous avec le compte pour lequel vous avez reçu Muster.',
  consent:
    'Muster ne peut pas encore savoir qui vous êtes\u00a0: personne ne l’a autorisé. Connectez-vous et acceptez\u00a0; si ce n’est pas proposé, demandez à votre administrateur d’accorder son consentement à Muster.',
  closed: 'La connexion a été fermée avant la fin. Connectez-vous pour continuer\u00a0; d’ici là, rien ne peut être envoyé.',
  popup: 'La fenêtre de connexion a été bloquée. Autorisez les fenêtres contextuelles pour cette page, puis connectez-vous à nouveau.',
  offline: 'Il n’y a pas de réseau, la connexion est donc impossible. Rétablissez le réseau, puis réessayez.',
  noWay:
    'Cette version d’Office ne peut pas vous connecter dans un volet, ce que demande le relais. Mettez Office à jour, ou ouvrez le classeur dans Excel pour le web. ' +
    'Si ni l’un ni l’autre n’est possible, demandez à la personne qui exploite le relais s’il peut accepter un code d’accès.',
  notLoaded: 'La connexion n’a pas pu être chargée. Vérifiez le réseau, puis réessayez.',
  failed:
    'La connexion n’a pas fonctionné{code}. Réessayez\u00a0; si cela persiste, montrez ce message à la personne qui exploite le relais.',
  refused: {
    [RELAY_ORIGIN]: 'Le relais ne répond qu’à son propre volet.',
    [RELAY_REFUSED]: 'Le relais vous refuse l’accès. Adressez-vous à la personne qui l’exploite.',
    [RELAY_ROLE]: 'Votre compte ne peut pas encore utiliser Muster. Demandez à votre administrateur de lui attribuer le rôle Muster.Send.',
  },
};
