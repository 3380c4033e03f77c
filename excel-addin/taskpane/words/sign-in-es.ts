/** Spanish: what a person reads while nobody is signed in. */
import { RELAY_ORIGIN, RELAY_REFUSED, RELAY_ROLE } from '../../../core/said/by-relay.js';
import type { SignInWords } from './sign-in-en.js';

export const words: SignInWords = {
  tag: 'es',
  signIn: 'Iniciar sesión',
  again: 'Reintentar',
  continue: 'Continuar',
  codeLabel: 'Código de acceso del servidor intermediario de su organización',
  codeRefused: 'Este código no es el del servidor intermediario. Compruébelo con la persona que se lo dio.',
  notSignedIn: 'Inicie sesión con su cuenta de trabajo: el servidor intermediario de su organización solo deja entrar a quienes conoce.',
  notAccepted:
    'El servidor intermediario no aceptó esta cuenta: puede ser de otra organización, o la sesión se inició hace demasiado tiempo. Inicie sesión con la cuenta para la que recibió Muster.',
  consent:
    'Muster aún no puede saber quién es usted: nadie lo ha permitido. Inicie sesión y acepte; si no se le ofrece, pida a su administrador que dé el consentimiento para Muster.',
  closed: 'El inicio de sesión se cerró antes de terminar. Inicie sesión para continuar; hasta entonces no se puede enviar nada.',
  popup: 'Se bloqueó la ventana de inicio de sesión. Permita las ventanas emergentes en esta página e inicie sesión de nuevo.',
  offline: 'No hay red y no se puede iniciar sesión. Conéctese e inténtelo de nuevo.',
  noWay:
    'Esta versión de Office no puede iniciar su sesión dentro de un panel, y el servidor intermediario lo pide. Actualice Office o abra el libro en Excel para la web. ' +
    'Si nada de eso es posible, pregunte a la persona que administra el servidor intermediario si puede aceptar un código de acceso.',
  notLoaded: 'No se pudo cargar el inicio de sesión. Compruebe la red e inténtelo de nuevo.',
  failed:
    'El inicio de sesión no funcionó{code}. Inténtelo de nuevo; si sigue así, muestre esto a la persona que administra el servidor intermediario.',
  refused: {
    [RELAY_ORIGIN]: 'El servidor intermediario solo responde a su propio panel.',
    [RELAY_REFUSED]: 'El servidor intermediario no le permite entrar. Consulte a la persona que lo administra.',
    [RELAY_ROLE]: 'Su cuenta aún no puede usar Muster. Pida a su administrador que le dé el rol Muster.Send.',
  },
};
