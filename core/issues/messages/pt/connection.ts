/** Portuguese: what keeps the target from being reached, and which settings to look at. */
import { say } from '../phrasing.js';
import type { Catalogue } from '../spoken.js';
import { listed } from './phrases.js';

export const connection: Catalogue['connection'] = {
  nameUnknown: (code, places) =>
    say(
      'O nome do servidor do destino não é conhecido.',
      `Nenhum endereço foi encontrado para ele (${code}).`,
      `Confira em Configurações: ${listed(places)}. Confira também se este computador está on-line.`,
    ),
  certificate: (code, places) =>
    say(
      'O certificado do servidor do destino não é confiável.',
      `Por isso a conexão segura foi abandonada (${code}).`,
      `Confira em Configurações: ${listed(places)}. Se estiver tudo certo, fale com o administrador: pode haver um proxy no caminho, ou o certificado venceu.`,
    ),
  closed: (code, places) =>
    say(
      'O servidor do destino não deixa ninguém entrar.',
      `Ele não aceitou a conexão (${code}).`,
      `Confira em Configurações: ${listed(places)}. Se estiver tudo certo, tente mais tarde.`,
    ),
  privateAddress: (places) =>
    say(
      'O endereço leva a uma rede privada.',
      'O servidor intermediário só envia a endereços públicos, para que ninguém chegue por ele a máquinas internas.',
      `Confira em Configurações: ${listed(places)}.`,
    ),
  relay: (reason) =>
    say(
      'O servidor intermediário não enviou isto.',
      reason,
      'Confira sua rede e tente de novo; se continuar assim, fale com quem administra o servidor intermediário.',
    ),
  checkKeys: (keys) => `Confira em Configurações: ${listed(keys)}. Confira também se a chave pode gerenciar usuários.`,
  notThere: (reason, places) => say('O destino não foi encontrado neste lugar.', reason, `Confira em Configurações: ${listed(places)}.`),
  checkNetwork: 'Confira sua rede e tente de novo.',
  setClock: 'Acerte o relógio do servidor intermediário por um servidor de hora e tente de novo.',
};
