/** Spanish: what keeps the target from being reached, and which settings to look at. */
import { say } from '../phrasing.js';
import type { Catalogue } from '../spoken.js';
import { listed } from './phrases.js';

export const connection: Catalogue['connection'] = {
  nameUnknown: (code, places) =>
    say(
      'No se conoce el nombre del servidor del destino.',
      `No se encontró ninguna dirección para él (${code}).`,
      `Compruebe en Configuración: ${listed(places)}. Compruebe también que este equipo esté en línea.`,
    ),
  certificate: (code, places) =>
    say(
      'El certificado del servidor del destino no es de confianza.',
      `Por eso se abandonó la conexión segura (${code}).`,
      `Compruebe en Configuración: ${listed(places)}. Si todo es correcto, pregunte a su administrador: puede haber un proxy en medio, o el certificado ha caducado.`,
    ),
  closed: (code, places) =>
    say(
      'El servidor del destino no deja entrar a nadie.',
      `No aceptó la conexión (${code}).`,
      `Compruebe en Configuración: ${listed(places)}. Si todo es correcto, inténtelo más tarde.`,
    ),
  privateAddress: (places) =>
    say(
      'La dirección lleva a una red privada.',
      'El servidor intermediario solo envía a direcciones públicas, para que nadie llegue por él a equipos internos.',
      `Compruebe en Configuración: ${listed(places)}.`,
    ),
  relay: (reason) =>
    say(
      'El servidor intermediario no envió esto.',
      reason,
      'Compruebe su red e inténtelo de nuevo; si sigue igual, pregunte a la persona que administra el servidor intermediario.',
    ),
  checkKeys: (keys) => `Compruebe en Configuración: ${listed(keys)}. Compruebe también que la clave pueda gestionar usuarios.`,
  notThere: (reason, places) => say('No se encontró el destino en este lugar.', reason, `Compruebe en Configuración: ${listed(places)}.`),
  checkNetwork: 'Compruebe su red e inténtelo de nuevo.',
  setClock: 'Ajuste el reloj del servidor intermediario con un servidor de hora e inténtelo de nuevo.',
};
