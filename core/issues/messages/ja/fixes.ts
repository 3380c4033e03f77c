/** Japanese: fixes that are more than a text for one cell, as their buttons say them. */
import type { Catalogue } from '../spoken.js';
import { plural } from './phrases.js';

export const fixes: Catalogue['fixes'] = {
  emptyRow: (row: number): string => `${String(row)}行目をクリア`,
  emptyCopies: (count: number): string => plural(count, { other: '重複する#行をクリア' }),
  writeInto: (text: string, heading: string): string => `${heading}に「${text}」と入力`,
  letLead: (leader: string): string => `${leader}にチーム管理を許可`,
  dates: (example: string, day: string, count: number): string =>
    count === 1
      ? `「${example}」は${day}`
      : plural(count, { other: '「{example}」は{day}：日付#個をすべてこの読み方で入力' }, { example, day }),
  visibleOnly: '非表示の行をすべて除外',
  oneBatch: (type: string, count: number): string => plural(count, { other: '{type}だけを送信：#人' }, { type }),
};
