/** Japanese: what the pane says around everything that is known of one cell. */
import type { Strings } from '../../strings.js';

export const explainStrings = (): Strings['explain'] => ({
  ask: 'このセルについて確認',
  askSelected: (cell: string) => `${cell}について確認`,
  cell: 'セル',
  shown: '表示',
  held: '内容',
  sent: '送信される値',
  field: '項目',
  why: '理由',
  notSent: 'なし',
  here: 'このセルの問題',
  none: 'このセルに問題はありません。',
  others: 'この行のほかの問題',
  person: 'メンバー',
  gone: 'この行には、もうメンバーがいません。',
});
