/** Japanese: what more than one view says. */
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
  checkSheet: 'シートをチェック',
  checkAgain: '再チェック',
  level: { error: 'エラー', warning: '警告', info: '情報' },
  busy: {
    starting: '準備しています…',
    checking: 'チェックしています…',
    fixing: '書き込んでいます…',
    'loading-users': 'ユーザーを読み込んでいます…',
    previewing: '準備しています…',
    sending: '送信しています…',
    saving: '保存しています…',
    testing: 'テストしています…',
    clearing: 'クリアしています…',
    'fetching-team': 'チームを取得しています…',
    'writing-team': 'シートに書き込んでいます…',
  },
  progress: (done: number, total: number) => `${number(total)}件中${number(done)}件`,
});
