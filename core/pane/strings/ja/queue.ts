/** Japanese: what the pane says of the queue of sends, of sends that a closed pane left, and of rows that are not done. */
import type { Strings } from '../../strings.js';
import type { Words } from '../en/words.js';

export const queueStrings = ({ number, plural, people, changes, rows, moment }: Words): Strings['queue'] => {
  const quoted = (sheet: string) => `「${sheet}」`;
  const kinds = { send: '', undo: '元に戻す：', retry: '再送信：', resume: '再開：' };
  return {
    label: '送信キュー',
    starting: (sheet) => `開始しています：${quoted(sheet)}`,
    sending: (done, total, sheet) => `${quoted(sheet)}を送信中：${number(total)}件中${number(done)}件`,
    undoing: (done, total, sheet) => `${quoted(sheet)}を元に戻しています：${number(total)}件中${number(done)}件`,
    waiting: (count) => plural(count, { other: '#件の送信が待機中' }),
    item: (kind, count, sheet) => `${kinds[kind]}${quoted(sheet)}、${kind === 'undo' ? changes(count) : people(count)}`,
    show: '表示',
    remove: '取り除く',
    removeName: (item) => `取り除く：${item}`,
    cancelMeans: (waiting) =>
      waiting === 0
        ? 'キャンセルすると次のまとまりの前に止まります。送信済みの分はそのまま残ります。'
        : plural(waiting, { other: 'キャンセルすると、待機中の#件も取り消されます。' }),
    paused: 'キューは一時停止中です',
    goOn: '続行',
    willWait: '前の送信が終わるまで待機します。',
    left: '送信の待機中にMusterが閉じられました',
    leftText: (count, sheet, at) => `${quoted(sheet)}、${people(count)}、${moment(at)}`,
    leftKnown: 'まだ何も送信していません。「続ける」でプレビューを作り直し、変更がなければ送信します。',
    continue: '続ける',
    failed: (count, sheet, at) => `未完了：${quoted(sheet)}、${rows(count)}、${moment(at)}`,
    tryAgain: (count) => `再試行（${number(count)}）`,
    edit: '編集',
    editName: 'これらの行を編集',
    noRows: 'この人たちはもうシートにいません。',
  };
};
