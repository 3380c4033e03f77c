/** Portuguese: what the pane says of temporary passwords. */
import type { Strings } from '../../strings.js';
import type { Words } from './words.js';

export const passwordStrings = ({ number, plural, people }: Words): Strings['passwords'] => ({
  title: 'Senhas temporárias',
  make: 'Gerar senhas para',
  mode: {
    off: { label: 'Ninguém', hint: 'Só é enviado o que está na planilha.' },
    blank: { label: 'Células em branco', hint: 'Quem não tem senha na planilha recebe uma no envio.' },
    all: { label: 'Todos', hint: 'Cada nova pessoa recebe uma no envio, mesmo que já haja uma na planilha.' },
  },
  clearAfter: 'Limpar senhas depois do envio',
  clearAfterHint: 'De pessoas criadas. O histórico do arquivo ainda pode guardar as senhas.',
  plan: (mode, { counts, filledPasswords }) => {
    const fromSheet = `${number(filledPasswords)} da planilha`;
    if (mode === 'off') return `${fromSheet}.`;
    const made = plural(mode === 'all' ? counts.create : counts.create - filledPasswords, {
      one: '# gerada no envio',
      many: '# geradas no envio',
      other: '# geradas no envio',
    });
    return mode === 'all' || filledPasswords === 0 ? `${made}.` : `${made}, ${fromSheet}.`;
  },
  made: (count) => `Senhas de ${people(count)}`,
  madeText:
    'Geradas para este envio. Estão só neste painel e somem quando ele for fechado. No arquivo, qualquer pessoa pode ler as senhas.',
  show: 'Mostrar',
  hide: 'Ocultar',
  downloadName: 'Baixar senhas em CSV',
  copyName: 'Copiar senhas em CSV',
  forget: 'Descartar senhas',
  lost: (count) => `Ninguém sabe as senhas de ${people(count)}`,
  lostText: 'O painel que as gerou foi fechado, ou a pessoa já existia. Defina uma nova senha no destino para estas pessoas:',
  others: (count) => `e mais ${number(count)}`,
  clearable: (count) =>
    plural(count, {
      one: '# senha enviada ainda está na planilha.',
      many: '# de senhas enviadas ainda estão na planilha.',
      other: '# senhas enviadas ainda estão na planilha.',
    }),
  clear: 'Limpar estas células',
});
