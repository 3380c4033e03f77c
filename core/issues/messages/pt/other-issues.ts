/** Portuguese: issues of fields that only some targets have. */
import type { IssueParams } from '../../issue.js';
import { say } from '../phrasing.js';
import type { Catalogue } from '../spoken.js';
import type { otherIssues as english } from '../en/other-issues.js';
import { list, quoted } from './phrases.js';

const holds = (where: string, { value }: IssueParams): string => `${where} contém ${quoted(value)}.`;
const range = ({ min, max }: IssueParams): string => {
  if (min !== undefined && max !== undefined) return ` de ${String(min)} a ${String(max)}`;
  return min !== undefined ? ` a partir de ${String(min)}` : max !== undefined ? ` até ${String(max)}` : '';
};

export const otherIssues: Pick<Catalogue['issues'], keyof typeof english> = {
  'number-range': (where, params) =>
    say(
      holds(where, params),
      `Só é aceito um número inteiro${range(params)}, e não uma data.`,
      'Formate a coluna como texto e digite o número só com algarismos.',
    ),
  'phone-format': (where, params) =>
    say(
      holds(where, params),
      'Esse não é um número de telefone internacional; talvez o sinal de mais tenha sido removido pela planilha.',
      'Formate a coluna como texto e digite o número com o sinal de mais e o código do país, como +49 30 1234567.',
    ),
  'country-prefix': (where, params) => say(holds(where, params), 'Nenhum país tem esse código.', 'Digite só o código do país, como +49.'),
  'tag-syntax': (where, params) =>
    say(
      holds(where, params),
      'Uma tag está sem dois-pontos ou sem chave, está repetida, ou falta { ou }.',
      'Digite as tags assim: {Team: North, Floor: 3}.',
    ),
  'skill-syntax': (where, params) =>
    say(
      holds(where, params),
      'Uma habilidade está sem nome ou sem nível, está repetida, ou falta { ou }.',
      'Digite cada habilidade com o seu nível: {Billing: 3, Sales: 5}.',
    ),
  'skill-level': (where, params) =>
    say(holds(where, params), 'O destino não tem esse nível.', `Os níveis vão do mais baixo ao mais alto: ${list(params.names)}.`),
  'username-format': (where, params) =>
    say(
      holds(where, params),
      'O destino não aceita esse nome de usuário.',
      'Digite um nome sem espaços, acentos e outros sinais, como ann.lee.',
    ),
  'batch-mixed-type': (where, { names }) =>
    say(
      `${where} contém vários tipos: ${list(names)}.`,
      'Pessoas novas de tipos diferentes não podem ir no mesmo envio; por isso, nenhuma é enviada.',
      'Escolha o tipo a enviar primeiro; os outros esperam um envio próprio.',
    ),
};
