/** Portuguese: how a sheet is read, and what is no longer as it was. */
import { say } from '../phrasing.js';
import type { Catalogue } from '../spoken.js';

export const reading: Catalogue['reading'] = {
  reasons: {
    value: 'um valor para todas as linhas, como você escolheu',
    made: 'montado com outras colunas, como você escolheu',
  },
  noHeading: say(
    'Esta coluna não pode ser escolhida.',
    'Ela não tem cabeçalho.',
    'Dê um cabeçalho à coluna na planilha e verifique de novo.',
  ),
  sameHeading: (heading) =>
    say(
      'Esta coluna não pode ser escolhida.',
      `Uma coluna anterior também se chama “${heading}”, e as colunas são reconhecidas pelo cabeçalho.`,
      'Dê outro cabeçalho a uma das duas na planilha e verifique de novo.',
    ),
  noValueForAll: (field) =>
    say(`${field} não pode ser igual em todas as linhas.`, 'É um valor de uma só pessoa.', 'Escolha a coluna que contém o valor.'),
  nothingToLoad: (name) =>
    say(
      `Não há nada a copiar de ${name}.`,
      'Nenhuma destas definições dessa pessoa é conhecida.',
      'Escolha outra pessoa ou digite os valores.',
    ),
  cannotBeMade: (field) =>
    say(
      `${field} não pode ser montado desta forma.`,
      'Nomes são partes de um nome completo, e e-mails seguem um padrão.',
      'Escolha a coluna que contém o valor.',
    ),
  noPattern: (pattern) =>
    say(
      `“${pattern}” não gera endereços de e-mail.`,
      'Um padrão é um endereço em que {first}, {last}, {f} ou {l} representam o nome.',
      'Digite um padrão como {first}.{last}@example.com.',
    ),
  noWords: (field) => say(`As palavras de ${field} valem como estão.`, 'Qualquer texto é aceito ali.', 'Corrija as células na planilha.'),
  drift: {
    vanished: (heading, field) =>
      field === null
        ? say(
            `A coluna “${heading}” não existe mais.`,
            'Ela existia quando as colunas foram confirmadas.',
            'Nada a fazer, a menos que algo tenha sido montado com ela.',
          )
        : say(
            `A coluna de ${field} não existe mais.`,
            `Ela se chamava “${heading}” quando as colunas foram confirmadas.`,
            'Escolha outra coluna ou dê um valor a todas as linhas.',
          ),
    renamed: ({ before, heading, letter, field, was }) =>
      say(
        `“${before}” agora se chama “${heading}” (coluna ${letter}).`,
        field === was
          ? field === null
            ? 'A coluna não é usada, como antes.'
            : `A coluna é lida como ${field}, como antes.`
          : was === null
            ? `A coluna não era usada e agora é lida como ${field ?? ''}.`
            : field === null
              ? `A coluna era lida como ${was} e agora não é usada.`
              : `A coluna era lida como ${was} e agora é lida como ${field}.`,
        field === was ? 'Confirme as colunas se isso estiver certo.' : 'Escolha o campo dela e confirme as colunas.',
      ),
    moved: (heading, letter, field) =>
      say(
        `“${heading}” agora está na coluna ${letter}.`,
        field === null ? 'A coluna não é usada, como antes.' : `A coluna é lida como ${field}, onde quer que esteja.`,
        'Confirme as colunas se isso estiver certo.',
      ),
    added: (heading, letter, field) =>
      say(
        `“${heading}” é uma nova coluna (${letter}).`,
        field === null ? 'Ela não é usada.' : `Ela é lida como ${field}.`,
        'Se não estiver certo, escolha o campo dela; depois, confirme as colunas.',
      ),
    leaderGone: (field) =>
      say(
        `A pessoa definida como ${field} em todas as linhas não é mais conhecida.`,
        'Ela não está nem nesta planilha nem no destino.',
        'Escolha de novo o valor para todas as linhas.',
      ),
  },
  unknown: (reason) =>
    say(
      'Não foi possível ler o que você decidiu sobre as colunas desta planilha.',
      reason === '' ? 'O local onde isso fica guardado não responde.' : reason,
      'A planilha é lida só pelos cabeçalhos; verifique de novo.',
    ),
};
