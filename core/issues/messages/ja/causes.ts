/** Japanese: causes, what mends many cells at once, and why that needs nobody to decide. */
import type { Message } from '../../message.js';
import type { Catalogue } from '../spoken.js';
import { cells, plural } from './phrases.js';

export const causes: Catalogue['causes'] = {
  column: (title: string, heading: string): string => `${heading}：${title}`,
  alike: (title: string, heading: string, example: string, count: number): string =>
    `${heading}：${title}、「${example}」のような書き方（${cells(count)}）`,
  copies: (rows: number): string => plural(rows, { other: 'ほかの行とまったく同じ内容の行：#行' }),
  safe: {
    label: (count: number): string => `${cells(count)}を修正`,
    blanks: (count: number): string => `前後のスペース（${cells(count)}）：もともと送信時に取り除かれます`,
    invisible: (count: number): string => `見えない文字（${cells(count)}）：意図して入力されたものではなく、見た目は変わりません`,
    spelling: (count: number): string => `既知の語の大文字・小文字やスペース（${cells(count)}）：当てはまる語は1つだけです`,
    date: (count: number): string => `形式の異なる日付（${cells(count)}）：読み方は1通りだけです`,
    zeros: (count: number): string => `リーダーの先頭のゼロ（${cells(count)}）：この数字に当てはまる人は1人だけです`,
  },
  formulasKept: (count: number): Message => ({
    what: plural(count, { other: '数式が入った#個のセルは、そのままにしました。' }),
    why: '値が別の場所から来ているためです。',
    todo: '参照元の値を変更するか、数式の上書きを選んで、もう一度修正を適用してください。',
  }),
};
