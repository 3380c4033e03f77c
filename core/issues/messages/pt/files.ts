/** Portuguese: what is said of files that are handed on: their names, their headings, and what to know of them. */
import type { Catalogue } from '../spoken.js';
import { plural, quoted } from './phrases.js';

const stay = (many: number, why: string): string =>
  plural(
    many,
    {
      one: '# linha não está no arquivo: {why}.',
      many: '# de linhas não estão no arquivo: {why}.',
      other: '# linhas não estão no arquivo: {why}.',
    },
    { why },
  );

export const files: Catalogue['files'] = {
  names: {
    upload: 'upload',
    template: { create: 'modelo-criacao', update: 'modelo-atualizacao' },
    issues: 'problemas',
    failures: 'falhas',
  },
  sheets: { upload: 'Upload', template: 'Modelo', issues: 'Problemas', failures: 'Falhas' },
  starters: { sample: 'Exemplo do Muster', template: 'Modelo do Muster' },
  nothing: {
    what: 'Não há nada para exportar.',
    why: 'A planilha mudou depois da verificação, ou um arquivo deste tipo não teria linhas.',
    todo: 'Verifique a planilha de novo.',
  },
  issuesHeader: ['Linha', 'Coluna', 'Cabeçalho', 'Pessoa', 'Código', 'Nível', 'O que houve', 'Por quê', 'O que fazer', 'Correção'],

  requiredCell: (place) => `required: ${place} está em branco, e o upload não aceita ninguém sem esse valor.`,
  requiredColumn: (heading) => `required: não há coluna para ${heading}, e o upload não aceita ninguém sem esse valor.`,
  holds: {
    create: (many) =>
      plural(many, {
        one: 'O arquivo contém # nova pessoa.',
        many: 'O arquivo contém # de novas pessoas.',
        other: 'O arquivo contém # novas pessoas.',
      }),
    update: (many) =>
      plural(many, {
        one: 'O arquivo contém # usuário existente.',
        many: 'O arquivo contém # de usuários existentes.',
        other: 'O arquivo contém # usuários existentes.',
      }),
  },
  nobody: 'O arquivo contém só os cabeçalhos: nenhuma linha está pronta para o upload.',
  leftOut: {
    required: (many) => stay(many, 'um campo obrigatório está em branco'),
    error: (many) => stay(many, 'há erros a corrigir'),
    leader: (many) => stay(many, 'é preciso corrigir o líder primeiro'),
    conflict: (many) => stay(many, 'o destino mudou os mesmos valores'),
    'not-allowed': (many) => stay(many, 'gestores não podem ser alterados dessa forma'),
    unchanged: (many) => stay(many, 'nada muda'),
    skipped: (many) => stay(many, 'decisão de deixar de fora, ou usuário desativado e incompleto'),
    'no-person': (many) => stay(many, 'totais e cabeçalhos repetidos não são pessoas'),
    'other-form': (many) => stay(many, 'novas pessoas e usuários existentes vão para páginas de upload diferentes'),
  },
  movedAhead: (many) =>
    plural(many, {
      one: '# líder está antes da sua equipe, como o destino exige; na planilha, a ordem é inversa.',
      many: '# de líderes estão antes das suas equipes, como o destino exige; na planilha, a ordem é inversa.',
      other: '# líderes estão antes das suas equipes, como o destino exige; na planilha, a ordem é inversa.',
    }),
  formulas: (many) =>
    plural(many, {
      one: '# célula começa com =, +, -, @ ou uma tabulação e está no arquivo sem alteração: não abra o arquivo como planilha antes do upload.',
      many: '# de células começam com =, +, -, @ ou uma tabulação e estão no arquivo sem alteração: não abra o arquivo como planilha antes do upload.',
      other:
        '# células começam com =, +, -, @ ou uma tabulação e estão no arquivo sem alteração: não abra o arquivo como planilha antes do upload.',
    }),
  formula: (place, text) => `${place}: ${quoted(text)}`,
  unbraced: (place) => `${place} está no arquivo como na planilha: um nome com vírgula não pode ficar entre chaves.`,
  more: (many) => plural(many, { one: 'e mais #', many: 'e mais #', other: 'e mais #' }),
  datesOpen: (heading) => `A coluna “${heading}” fica em branco no arquivo até você indicar como ler as datas.`,
  fieldLeftOut: (heading, many) =>
    plural(
      many,
      {
        one: '“{heading}” não está no arquivo: o upload não tem essa coluna (# célula preenchida).',
        many: '“{heading}” não está no arquivo: o upload não tem essa coluna (# de células preenchidas).',
        other: '“{heading}” não está no arquivo: o upload não tem essa coluna (# células preenchidas).',
      },
      { heading },
    ),
  withoutColumn: (headings) =>
    `Fora do arquivo, porque a planilha não tem essas colunas e uma coluna em branco poderia limpar os valores: ${headings.join(', ')}.`,
  passwords: (many) =>
    plural(many, {
      one: '# senha temporária está no arquivo, e quem o abrir pode ler.',
      many: '# de senhas temporárias estão no arquivo, e quem o abrir pode ler.',
      other: '# senhas temporárias estão no arquivo, e quem o abrir pode ler.',
    }),
  passwordsMade: 'As senhas que o Muster gera durante o envio não estão no arquivo.',
  blanks: (many) =>
    plural(many, {
      one: '# célula está em branco. Não há documentação que diga se o upload mantém ou limpa esse valor: confira a prévia do upload antes de confirmar.',
      many: '# de células estão em branco. Não há documentação que diga se o upload mantém ou limpa esses valores: confira a prévia do upload antes de confirmar.',
      other:
        '# células estão em branco. Não há documentação que diga se o upload mantém ou limpa esses valores: confira a prévia do upload antes de confirmar.',
    }),
  usersUnknown: 'Os usuários existentes não são conhecidos aqui: as linhas que não mudam nada também estão no arquivo.',
  notCompared: 'Não se sabe o que mudou no destino desde que a equipe foi obtida: recarregue a equipe ou crie uma prévia primeiro.',
  template: {
    create: 'Os cabeçalhos do upload de novas pessoas. Preencha uma linha por pessoa e salve como texto Unicode.',
    update: 'Os cabeçalhos do upload de usuários existentes. Preencha uma linha por pessoa e salve como texto Unicode.',
  },
  templateCsv: 'Os cabeçalhos do upload de novas pessoas. Preencha uma linha por pessoa e salve como CSV.',
  issues: (many) =>
    plural(many, {
      one: '# problema, um por linha. As mensagens contêm valores da planilha.',
      many: '# de problemas, um por linha. As mensagens contêm valores da planilha.',
      other: '# problemas, um por linha. As mensagens contêm valores da planilha.',
    }),
  escaped: 'O que seria executado como fórmula em uma planilha tem um apóstrofo na frente.',
  failures: 'Linhas que não tiveram sucesso, com os motivos.',
};
