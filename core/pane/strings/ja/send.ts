/** Japanese: what the send view says: of a send, of taking one back, and of what was cut off. */
import type { Strings } from '../../strings.js';
import type { Words } from '../en/words.js';

export const sendStrings = ({ number, plural, span, people, changes }: Words): Strings['send'] => ({
  none: 'まだ何も送信していません',
  noneText: '送信中、結果が1行ずつここに表示されます。',
  sending: (count: number) => `${people(count)}を送信中`,
  undoing: (count: number) => `${changes(count)}を元に戻しています`,
  waiting: '待機中',
  stopping: '停止しています',
  stopped: '停止しました',
  refused: '拒否されたため停止',
  takingBack: '送信した内容を元に戻しています',
  allSent: (count: number) => `${people(count)}を送信しました`,
  allUndone: (count: number) => `${changes(count)}を元に戻しました`,
  ended: '完了（未処理の行あり）',
  undoEnded: '元に戻す処理が完了（未処理の行あり）',
  progress: '進行状況',
  left: (ms: number) => `残り約${span(ms)}`,
  leftUnknown: '残り時間を計算しています',
  cancelMeans: (sent: number) => plural(sent, { other: '次のバッチの前に停止します。送信済みの#件はそのまま残ります。' }),
  undoCancelMeans: (undone: number) => plural(undone, { other: '次のバッチの前に停止します。元に戻した#件はそのままになります。' }),
  takingBackCancelMeans: '次のバッチの前に停止します。それまでに元に戻していないものは残ります。',
  stoppingText: '処理中のバッチを先に完了します。',
  unknownText: '不明：応答が失われたため、登録されている可能性があります。Musterは再試行の前に登録状況を確認します。',
  strictText: '厳格：最初の拒否で停止し、それまでの変更を元に戻します。',
  retry: (count: number) => `失敗分を再試行（${number(count)}）`,
  rest: (count: number) => `残りを送信（${number(count)}）`,
  undoRest: (count: number) => `残りを元に戻す（${number(count)}）`,
  backToCheck: 'チェックに戻る',
  results: '結果',
  counts: '結果で絞り込み',
  detail: '結果',
  outcome: {
    succeeded: '送信済み',
    failed: '失敗',
    unknown: '不明',
    cancelled: 'キャンセル',
    'not-sent': '未送信',
    waiting: '待機中',
    'on-its-way': '送信中',
  },
  /** The words that differ while a run is taken back. */
  undoOutcome: { succeeded: '復元済み', 'not-sent': '未復元' },
  undone: '復元済み',
  notUndone: '未復元',
  undoable: (count: number) => plural(count, { other: '#行を元に戻せます。' }),
  undo: 'この実行を元に戻す',
  stays: 'そのまま残るもの',
  said: (done: number, total: number, left: number | null) =>
    `${number(total)}件中${number(done)}件が完了${left === null ? '' : `、残り約${span(left)}`}。`,
  saidEnd: (outcomes, undo: boolean) =>
    `完了しました。${undo ? '復元済み' : '送信済み'}${number(outcomes.succeeded)}件、失敗${number(outcomes.failed)}件、不明${number(outcomes.unknown)}件。`,
});

export const receiptStrings = ({ moment }: Words): Strings['receipt'] => ({
  title: '実行の控え',
  run: '実行ID',
  by: '実行者',
  at: '日時',
  span: (from: number, to: number) => `${moment(from)}～${moment(to)}`,
  to: '送信先',
  columns: '列',
  failures: '成功しなかった行とその理由：',
  download: 'ダウンロード',
  downloadName: 'CSVでダウンロード',
  copy: 'コピー',
  copyName: 'CSVでコピー',
  copied: 'コピーしました。',
  notCopied: 'ここではコピーできませんでした。代わりにダウンロードしてください。',
});

export const resumeStrings = ({ people, plural, moment }: Words): Strings['resume'] => ({
  title: '送信が中断されました',
  undoTitle: '元に戻す処理が中断されました',
  text: (total: number, sheet: string, host: string, startedAt: number) =>
    `「${sheet}」から${host}へ${people(total)}、開始日時：${moment(startedAt)}`,
  known: 'Musterは先に誰が登録済みかを確認し、残りだけを送信します。同じ人を二重に送信することはありません。',
  undoKnown: 'Musterは先に何が元に戻ったかを確認し、残りを続けます。',
  more: (count: number) => plural(count, { other: 'この後、ほかに#件あります。' }),
  ofTarget: (label: string) => `送信先は${label}です。「再開」を押すと、この送信先に切り替わります。`,
  resume: '再開',
});
