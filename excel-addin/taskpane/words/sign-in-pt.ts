/** Portuguese: what a person reads while nobody is signed in. */
import { RELAY_ORIGIN, RELAY_REFUSED, RELAY_ROLE } from '../../../core/said/by-relay.js';
import type { SignInWords } from './sign-in-en.js';

export const words: SignInWords = {
  tag: 'pt',
  signIn: 'Entrar',
  again: 'Tentar de novo',
  continue: 'Continuar',
  codeLabel: 'Código de acesso do servidor intermediário da sua organização',
  codeRefused: 'Este código não é o do servidor intermediário. Confira com quem passou o código a você.',
  notSignedIn: 'Entre com sua conta corporativa: o servidor intermediário da sua organização só aceita quem ele conhece.',
  notAccepted:
    'O servidor intermediário não aceitou esta conta: ela pode ser de outra organização, ou faz tempo demais que você entrou. Entre com a conta para a qual você recebeu o Muster.',
  consent:
    'O Muster ainda não pode ver quem você é: ninguém permitiu. Entre e aceite; se isso não for oferecido, peça a quem administra a organização o consentimento para o Muster.',
  closed: 'A janela para entrar foi fechada antes do fim. Entre para continuar; até lá, nada pode ser enviado.',
  popup: 'A janela para entrar foi bloqueada. Permita pop-ups nesta página e entre de novo.',
  offline: 'Não há rede, e não dá para entrar. Conecte-se e tente de novo.',
  noWay:
    'Esta versão do Office não permite entrar dentro de um painel, e o servidor intermediário exige isso. Atualize o Office ou abra a pasta de trabalho no Excel para a Web. ' +
    'Se nada disso for possível, pergunte a quem administra o servidor intermediário se ele pode aceitar um código de acesso.',
  notLoaded: 'Não foi possível carregar a tela para entrar. Confira a rede e tente de novo.',
  failed: 'Não foi possível entrar{code}. Tente de novo; se continuar assim, mostre isto a quem administra o servidor intermediário.',
  refused: {
    [RELAY_ORIGIN]: 'O servidor intermediário só responde ao próprio painel.',
    [RELAY_REFUSED]: 'O servidor intermediário não permite seu acesso. Fale com quem o administra.',
    [RELAY_ROLE]: 'Sua conta ainda não pode usar o Muster. Peça a quem administra a organização a função Muster.Send.',
  },
};
