/** Japanese: what more than one view says. */
import { joined } from '../../../issues/messages/ja/joined.js';
import type { Strings } from '../../strings.js';
import type { Words } from '../en/words.js';

export const stepStrings = (): Strings['steps'] => ({
  label: 'ステップ',
  check: 'チェック',
  preview: 'プレビュー',
  send: '送信',
  settings: '設定',
  running: '実行中',
});

export const commonStrings = ({ number, plural, people, rows }: Words): Strings['common'] => ({
  people,
  rows,
  labelled: joined.labelled,
  list: joined.list,
  back: '戻る',
  cancel: 'キャンセル',
  close: '閉じる',
  dismiss: '閉じる',
  showAll: 'すべて表示',
  more: (count: number) => plural(count, { other: 'さらに#件を表示' }),
  goToRow: '行へ移動',
  goToCell: 'セルへ移動',
  rowNumber: (row: number) => `${number(row)}行目`,
  blank: '空白',
  becomes: '変更後：',
  tryAgain: '再試行',
  notLoaded: {
    what: 'Musterのこの部分を読み込めませんでした。',
    why: '接続が切れたか、その間にMusterが更新されました。',
    todo: 'もう一度お試しください。解決しない場合は、Musterを閉じて開き直してください。',
  },
  checkSheet: 'シートをチェック',
  checkAgain: '再チェック',
  level: { error: 'エラー', warning: '警告', info: '情報' },
  busy: {
    starting: '準備中…',
    checking: 'チェック中…',
    fixing: '書き込み中…',
    'loading-users': 'ユーザーを読み込み中…',
    previewing: '準備中…',
    sending: '送信中…',
    saving: '保存中…',
    testing: 'テスト中…',
    clearing: 'クリア中…',
    'fetching-team': 'チームを取得中…',
    'writing-team': 'シートに書き込み中…',
  },
  progress: (done: number, total: number) => `${number(total)}件中${number(done)}件`,
});
