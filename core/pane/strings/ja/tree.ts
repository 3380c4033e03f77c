/** Japanese: what the tree of leaders says. */
import type { Strings } from '../../strings.js';
import type { Words } from '../en/words.js';

export const treeStrings = ({ number, plural, people }: Words): Strings['tree'] => ({
  open: 'リーダーの関係を表示',
  title: 'リーダーの関係',
  emptyTitle: '表示するメンバーがいません',
  emptyText: 'シートでメンバーが見つかると、ツリーが表示されます。',
  list: 'リーダーのツリー',
  leaders: (count: number) => plural(count, { other: 'リーダー#人' }),
  levels: (count: number) => plural(count, { other: '#階層' }),
  widest: (count: number) => `最大のチーム${number(count)}人`,
  direct: (count: number) => plural(count, { other: '直属#人' }),
  total: (count: number) => plural(count, { other: '全体#人' }),
  existing: '既存ユーザー',
  orphans: 'リーダーが見つかりません',
  orphanCount: (count: number) => plural(count, { other: 'リーダー不明#人' }),
  leaderCell: (text: string) => `リーダーのセル：「${text}」`,
  circles: '循環',
  circleCount: (count: number) => plural(count, { other: '循環#件' }),
  circle: (members: number) => plural(members, { other: '#人の循環' }),
  reportsTo: (person: string, leader: string) => `${person}のリーダーは${leader}`,
  hanging: (count: number) => plural(count, { other: 'さらに#人がこの循環につながっています。' }),
  showIn: 'ツリーで表示',
  search: '人を検索',
  found: (count: number) => plural(count, { other: '#件見つかりました' }),
  foundAt: (at: number, count: number) => `${number(count)}件中${number(at)}件目`,
  notFound: 'この名前の人はいません',
  next: '次の検索結果',
  previous: '前の検索結果',
  members: (count: number) => people(count),
  noName: '名前なし',
});
