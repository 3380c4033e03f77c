/** Portuguese: what is said of the team that was fetched. Problems, notices, and what a refresh did. */
import { say } from '../phrasing.js';
import type { Catalogue } from '../spoken.js';
import { plural } from './phrases.js';

export const team: Catalogue['team'] = {
  teamSheet: 'Equipe atual',
  absentSheet: 'Fora da planilha',
  writing: 'O Muster está escrevendo as pessoas aqui. Se este texto continuar, a escrita foi interrompida: exclua esta planilha.',
  cancelledNote: 'Cancelado antes de terminar: não há ninguém aqui. Exclua esta planilha ou obtenha a equipe de novo.',

  cancelled: say('Cancelado.', 'Nada foi alterado.', 'Comece de novo quando quiser.'),
  noNewSheets: say(
    'Não é possível adicionar uma planilha.',
    'Esta pasta de trabalho não permite que o Muster adicione planilhas.',
    'Abra-a onde você possa adicionar planilhas e tente de novo.',
  ),
  protectedSheet: (name) =>
    say(
      `A planilha “${name}” está protegida.`,
      'Não foi possível atualizar a equipe ali.',
      'Peça acesso a quem é responsável pela planilha e tente de novo.',
    ),
  noHeadings: (name) =>
    say(
      `Os cabeçalhos de “${name}” não foram encontrados.`,
      'Sem Record, Email Address ou Employee ID, não dá para saber de quem é cada linha.',
      'Recoloque os cabeçalhos ou exclua a planilha, e a equipe irá para uma nova.',
    ),
  movedMeanwhile: (name) =>
    say(
      `A planilha “${name}” mudou durante a atualização.`,
      'Linhas ou colunas foram movidas ou editadas, e o restante não foi escrito.',
      'Obtenha a equipe de novo; o que foi escrito está certo.',
    ),
  baselineLost: say(
    'Não se sabe o que foi obtido antes.',
    'A planilha oculta “Muster team” foi excluída ou alterada.',
    'Toda diferença em relação ao destino conta como edição sua. Revise a prévia ou exclua a planilha e obtenha a equipe de novo.',
  ),

  fetched: (many, name) =>
    plural(
      many,
      { one: '# pessoa escrita em “{name}”', many: '# de pessoas escritas em “{name}”', other: '# pessoas escritas em “{name}”' },
      { name },
    ),
  listed: (many, name) =>
    plural(
      many,
      {
        one: '# pessoa listada em “{name}”, com proposta de desativação; nada é enviado antes de uma prévia',
        many: '# de pessoas listadas em “{name}”, com proposta de desativação; nada é enviado antes de uma prévia',
        other: '# pessoas listadas em “{name}”, com proposta de desativação; nada é enviado antes de uma prévia',
      },
      { name },
    ),
  upToDate: 'Nada mudou no destino',
  written: (many) => plural(many, { one: '# célula atualizada', many: '# de células atualizadas', other: '# células atualizadas' }),
  added: (many) =>
    plural(many, {
      one: '# pessoa adicionada no fim',
      many: '# de pessoas adicionadas no fim',
      other: '# pessoas adicionadas no fim',
    }),
  noRoom: (many) =>
    plural(many, {
      one: '# pessoa não adicionada: há outra tabela abaixo da lista; mova essa tabela e obtenha a equipe de novo',
      many: '# de pessoas não adicionadas: há outra tabela abaixo da lista; mova essa tabela e obtenha a equipe de novo',
      other: '# pessoas não adicionadas: há outra tabela abaixo da lista; mova essa tabela e obtenha a equipe de novo',
    }),
  gone: (many) =>
    plural(many, {
      one: '# pessoa não está mais no destino; a linha fica',
      many: '# de pessoas não estão mais no destino; as linhas ficam',
      other: '# pessoas não estão mais no destino; as linhas ficam',
    }),
  removed: (many) =>
    plural(many, {
      one: '# pessoa que você tirou da planilha continua de fora',
      many: '# de pessoas que você tirou da planilha continuam de fora',
      other: '# pessoas que você tirou da planilha continuam de fora',
    }),
  kept: (many) =>
    plural(many, {
      one: '# edição sua ainda não enviada foi mantida',
      many: '# de edições suas ainda não enviadas foram mantidas',
      other: '# edições suas ainda não enviadas foram mantidas',
    }),
  conflicts: (many) =>
    plural(many, {
      one: '# célula mudou aqui e no destino: foi mantida, e a prévia pergunta o que enviar',
      many: '# de células mudaram aqui e no destino: foram mantidas, e a prévia pergunta o que enviar',
      other: '# células mudaram aqui e no destino: foram mantidas, e a prévia pergunta o que enviar',
    }),
  plain: 'O que foi obtido antes se perdeu: toda diferença conta como edição sua, e pessoas que você tirou podem ter voltado',
};
