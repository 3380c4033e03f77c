/** Japanese: what the application says of temporary passwords. */
import type { Message } from '../../message.js';
import type { Catalogue } from '../spoken.js';
import { listed, plural } from './phrases.js';

/** So many rows are named one by one. */
const MOST_NAMED = 10;

const rowsNamed = (rows: readonly number[]): string =>
  listed(
    rows.slice(0, MOST_NAMED).map((row) => `${String(row)}行目`),
    rows.length,
  );

export const passwords: Catalogue['passwords'] = {
  // The fields keep the names that the target gives them.
  csvHeader: ['名前', 'Email Address', 'Employee ID', 'Temporary Password'],
  cleared: (count: number, formulas: readonly number[], changed: number): Message => ({
    what:
      count === 0 ? 'パスワードのセルは1つもクリアされませんでした。' : plural(count, { other: 'パスワードのセルを#個クリアしました。' }),
    why: [
      formulas.length > 0 ? `数式が入っているため、そのままにした行：${rowsNamed(formulas)}。` : '',
      changed > 0 ? plural(changed, { other: '送信した値と違っているため、そのままにしたセル：#個。' }) : '',
    ].join(''),
    todo: count === 0 ? '' : 'ファイルの変更履歴には残っている可能性があります。',
  }),
  columnsMoved: {
    what: 'パスワードのセルは1つもクリアされませんでした。',
    why: 'シートの列が、送信したときと変わっています。',
    todo: 'パスワードの列を手動でクリアしてください。',
  },
};
