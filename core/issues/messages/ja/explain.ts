/** Japanese: everything that is known of one cell and of the person on its row. */
import type { Catalogue } from '../spoken.js';
import { listed, listedPeople, people } from './phrases.js';

export const explain: Catalogue['explain'] = {
  place: (heading: string, cell: string): string => (heading === '' ? cell : `${heading}（${cell}）`),
  notUsed: 'この列に対応する項目が送信先にないため、送信されません。',
  because: (heading: string, reason: string): string => `列「${heading}」：${reason}`,
  blocked: (title: string): string => `送信されません：${title}`,
  waits: (person: string): string => `${person}のエラーが修正されるまで送信されません`,
  noColumn: (headings: readonly string[]): string => `送信されません：列がない項目（${listed(headings)}）`,
  change: (heading: string, from: string, to: string): string => `${heading}：「${from}」から「${to}」に変わります`,
  updated: '送信先と比較します。変更点はプレビューで確認できます',
  user: (user: string, active: boolean | null): string =>
    active === null ? `送信先：${user}` : active ? `送信先：${user}、有効` : `送信先：${user}、無効`,
  severalUsers: '送信先では、メールアドレスとIDが別々の人のものです',
  nobody: 'このメールアドレスまたはIDの人は送信先にいません',
  notAsked: '送信先のユーザーはまだ読み込まれていません',
  leaders: (names: readonly string[], count: number): string =>
    count === 1 ? `リーダー：${names[0] ?? ''}` : `リーダー（近い順）：${listedPeople(names, count)}`,
  noLeader: 'リーダーなし',
  circle: 'リーダーをたどると、この人に戻ります',
  reports: (names: readonly string[], count: number): string => `担当メンバー${people(count)}：${listedPeople(names, count)}`,
  noReports: '担当メンバーなし',
};
