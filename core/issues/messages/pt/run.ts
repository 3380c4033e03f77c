/** Portuguese: the words of the codes that a send brings, before it and after it. */
import type { IssueParams } from '../../issue.js';
import type { Message } from '../../message.js';
import { say } from '../phrasing.js';
import { plural } from './phrases.js';

export const runIssues = {
  connection: (_, { other }) =>
    say('Não foi possível acessar o destino.', other ?? '', 'Confira o endereço e a chave em Configurações e tente de novo.'),
  setup: (_, { other }) => say('A conexão não está configurada.', other ?? '', 'Abra as Configurações e preencha o que falta.'),
  'mass-change': (_, { count, other }) =>
    say(
      plural(count ?? 0, { one: 'Isto altera # usuário.', many: 'Isto altera # de usuários.', other: 'Isto altera # usuários.' }),
      other ?? 'É uma parcela maior que o normal.',
      'Digite o número para confirmar que é isso mesmo.',
    ),
  'seats-exceeded': (_, { other }) =>
    say('O destino não tem mais licenças livres.', other ?? '', 'Libere ou adicione licenças e envie o restante.'),
  refused: (where, { other }) => say(`${where}: o destino recusou o envio.`, other ?? '', 'Corrija a linha e envie de novo.'),
  'changed-since-preview': (where) =>
    say(`${where} mudou depois da prévia.`, 'Só é enviado o que passou pela prévia.', 'Crie uma nova prévia.'),
  conflict: (where, { other, names }) =>
    say(
      `${where} não corresponde ao que está no destino.`,
      names?.length === 3
        ? `Visto por último: “${names[0]!}”; na planilha: “${names[1]!}”; no destino agora: “${names[2]!}”.`
        : (other ?? ''),
      'Crie uma nova prévia e escolha o valor que fica; se ela não perguntar, procure a pessoa no destino.',
    ),
  'unknown-outcome': (where, { other }) =>
    say(
      `${where}: não se sabe se o envio foi feito.`,
      other ?? 'A resposta do destino se perdeu.',
      'Retome o envio: o Muster procura a pessoa no destino antes de enviar qualquer coisa de novo.',
    ),
} satisfies Readonly<Record<string, (where: string, params: IssueParams) => Message>>;
