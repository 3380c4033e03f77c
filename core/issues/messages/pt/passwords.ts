/** Portuguese: what the application says of temporary passwords. */
import type { Catalogue } from '../spoken.js';
import { listed, plural } from './phrases.js';

/** So many rows are named one by one. */
const MOST_NAMED = 10;

const rowsNamed = (rows: readonly number[]): string => listed(rows.slice(0, MOST_NAMED).map(String), rows.length);

export const passwords: Catalogue['passwords'] = {
  csvHeader: ['Nome', 'Email Address', 'Employee ID', 'Temporary Password'],
  cleared: (count, formulas, changed) => ({
    what:
      count === 0
        ? 'Nenhuma célula de senha foi limpa.'
        : plural(count, {
            one: '# célula de senha foi limpa.',
            many: '# de células de senha foram limpas.',
            other: '# células de senha foram limpas.',
          }),
    why: [
      formulas.length > 0
        ? plural(
            formulas.length,
            {
              one: 'Mantida por conter uma fórmula: linha {rows}.',
              many: 'Mantidas por conterem fórmulas: linhas {rows}.',
              other: 'Mantidas por conterem fórmulas: linhas {rows}.',
            },
            { rows: rowsNamed(formulas) },
          )
        : '',
      changed > 0
        ? plural(changed, {
            one: '# célula de senha foi mantida porque não contém mais o que foi enviado.',
            many: '# de células de senha foram mantidas porque não contêm mais o que foi enviado.',
            other: '# células de senha foram mantidas porque não contêm mais o que foi enviado.',
          })
        : '',
    ]
      .filter((text) => text !== '')
      .join(' '),
    todo: count === 0 ? '' : 'O histórico do arquivo ainda pode guardar as senhas.',
  }),
  columnsMoved: {
    what: 'Nenhuma célula de senha foi limpa.',
    why: 'As colunas da planilha não são mais as que foram enviadas.',
    todo: 'Limpe a coluna de senhas manualmente.',
  },
};
