/** Japanese: what the preview says: of a send, and of taking one back. */
import type { BlankPolicy, MassChangeView } from '../../../session/state.js';
import type { Strings } from '../../strings.js';
import type { Words } from '../en/words.js';

export const previewStrings = ({ number, plural, people, changes }: Words): Strings['preview'] => ({
  title: 'プレビュー',
  undoTitle: '元に戻す：プレビュー',
  none: 'プレビューはまだありません',
  noneText: '各行がどうなるかをプレビューで確認できます。何も送信されません。',
  make: 'プレビューを作成',
  word: {
    create: '作成',
    update: '更新',
    unchanged: '変更なし',
    blocked: '保留',
    'not-allowed': '変更不可',
    skipped: 'スキップ',
  },
  /** What a send calls an update is, in its inverse, a change that is taken back. */
  undoWord: '元に戻す',
  counts: '予定で絞り込み',
  to: '送信先',
  loadUsers: '既存ユーザーを読み込む',
  loadUsersText: 'まだ既存ユーザーと比較していません。',
  welcomeTitle: 'ウェルカムメール',
  welcomeText: 'APIにはウェルカムメールを止める設定がありません。',
  strictTitle: '厳格',
  strictText: '最初の拒否で送信を停止し、それまでの変更を元に戻します。',
  changeSetting: '変更',
  rows: '行',
  detail: '行',
  cellDetail: 'セル',
  changes: '変更',
  fixes: '対処方法',
  send: (count: number) => `${people(count)}を送信`,
  undo: (count: number) => `${changes(count)}を元に戻す`,
  nothing: '送信できる行がありません。',
  nothingToUndo: '元に戻せるものがありません。',
  noConnection: '接続が未設定です。アドレスとキーを追加してください。',
  stale: 'チェックの後でシートが変更されました。先にもう一度チェックしてください。',
  openSettings: '設定を開く',
  irreversible: '元に戻せません',
  stays: 'そのまま残ります',
  todo: '先に行うこと（この順で）',
  absent: (count: number) => plural(count, { other: '#人はこのシートにいないため、変更しません。' }),
  listAbsent: '新しいシートに一覧にする',
  mass: ({ changed, deactivated, users }: MassChangeView) =>
    plural(
      users,
      { other: '通常より多い変更です：ユーザー#人中{changed}人{deactivated}。' },
      { changed: number(changed), deactivated: deactivated > 0 ? `、うち無効化${number(deactivated)}人` : '' },
    ),
  massField: (type: string) => `送信するには「${type}」と入力`,
  massFieldUndo: (type: string) => `元に戻すには「${type}」と入力`,
});

export const conflictStrings = ({ plural, number }: Words): Strings['conflicts'] => ({
  title: (count: number) => plural(count, { other: '両方で変更された値#個' }),
  text: '選択するまで、これらの行は保留されます。',
  lastSeen: '前回の値',
  sheet: 'シート',
  target: '送信先',
  keepSheet: 'シートの値を送信',
  keepTarget: '送信先の値を採用',
  forAll: (count: number) => `${number(count)}個すべて`,
});

/** What a policy does about so many cells. */
const MEANS: Readonly<Record<BlankPolicy, { readonly other: string }>> = {
  keep: { other: '#個の値が残ります' },
  clear: { other: '#個の値がクリアされます' },
  error: { other: '#個の空白のセルがエラーになります' },
};

export const blankStrings = ({ plural }: Words): Strings['blanks'] => ({
  title: '空白のセル',
  policy: { keep: '値を残す', clear: '値をクリア', error: 'エラーにする' },
  means: (policy: BlankPolicy, count: number) => plural(count, MEANS[policy]),
});
