/** Portuguese: what the pane says of files that are handed on: for those who upload by hand, and for people who read. */
import type { Strings } from '../../strings.js';
import type { Words } from './words.js';

export const fileStrings = ({ plural }: Words): Strings['files'] => ({
  title: 'Arquivos',
  kind: {
    upload: {
      name: 'Arquivo de upload',
      hint: 'Linhas sem erros, como a página de upload aceita.',
      none: 'Primeiro, verifique a planilha de novo.',
    },
    template: {
      name: 'Modelo',
      hint: 'Só os cabeçalhos da página de upload.',
      none: 'Este destino não tem página de upload.',
    },
    issues: {
      name: 'Problemas em CSV',
      hint: 'Tudo o que foi encontrado, para ler ou repassar.',
      none: 'Primeiro, verifique a planilha de novo.',
    },
    failures: {
      name: 'Falhas em CSV',
      hint: 'O que o último envio não concluiu, com os motivos.',
      none: 'Nenhum envio deixou pendências.',
    },
  },
  notes: 'O que saber antes',
  ready: (count) =>
    plural(count, { one: 'Pronto, com # observação.', many: 'Pronto, com # de observações.', other: 'Pronto, com # observações.' }),
  download: 'Baixar',
  downloadName: (name) => `Baixar ${name}`,
  copy: 'Copiar',
  copyName: (name) => `Copiar o texto de ${name}`,
  sheet: 'Nova planilha',
  sheetName: (name) => `Abrir ${name} em uma nova planilha`,
  copied: 'Copiado.',
  notCopied: 'Não foi possível copiar aqui.',
  laidOut: 'Está em uma nova planilha, com todas as células como texto.',
  ways: 'Se nada for baixado, este aplicativo não permite baixar arquivos: copie o texto ou use uma nova planilha e salve a partir dela.',
});
