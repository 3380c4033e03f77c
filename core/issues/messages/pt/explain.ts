/** Portuguese: everything that is known of one cell and of the person on its row. */
import type { Catalogue } from '../spoken.js';
import { inSentence, listed, people } from './phrases.js';

export const explain: Catalogue['explain'] = {
  place: (heading, cell) => (heading === '' ? cell : `${heading} (${cell})`),
  notUsed: 'Esta coluna não é um campo do destino: nada dela é enviado.',
  because: (heading, reason) => `Coluna “${heading}”: ${reason}`,
  blocked: (title) => `Fica fora do envio: ${inSentence(title)}`,
  waits: (person) => `Fica fora do envio até que os erros desta pessoa sejam corrigidos: ${person}`,
  noColumn: (headings) => `Fica fora do envio: não há coluna para ${listed(headings)}`,
  change: (heading, from, to) => `${heading}: “${from}” passa a ser “${to}”`,
  updated: 'Será comparado com o destino; a prévia mostra o que muda',
  user: (user, active) =>
    active === null ? `No destino: ${user}` : active ? `No destino: ${user}, usuário ativo` : `No destino: ${user}, usuário desativado`,
  severalUsers: 'No destino, o e-mail e o ID são de duas pessoas diferentes',
  nobody: 'Ninguém no destino tem este e-mail ou ID',
  notAsked: 'Os usuários do destino não são conhecidos: eles não foram lidos',
  leaders: (names, count) => (count === 1 ? `Líder: ${names[0] ?? ''}` : `Líderes, a partir do mais próximo: ${listed(names, count)}`),
  noLeader: 'Não tem líder',
  circle: 'A cadeia de líderes volta a esta pessoa',
  reports: (names, count) => `Lidera ${people(count)}: ${listed(names, count)}`,
  noReports: 'Não lidera ninguém',
};
