/** Japanese: what is said of the team that was fetched. Problems, notices, and what a refresh did. */
import type { Message } from '../../message.js';
import { say } from '../phrasing.js';
import type { Catalogue } from '../spoken.js';
import { cells, people, plural } from './phrases.js';

export const team: Catalogue['team'] = {
  teamSheet: '現在のチーム',
  absentSheet: 'シートにない人',
  writing: 'Musterがメンバーを書き込んでいます。この文が残っている場合は途中で中断されています。このシートを削除してください。',
  cancelledNote: '完了前にキャンセルされたため、メンバーは入っていません。このシートを削除するか、チームを取得し直してください。',

  cancelled: say('キャンセルしました。', '何も変更されていません。', 'いつでもやり直せます。'),
  noNewSheets: say(
    'シートを追加できません。',
    'このスプレッドシートでは、Musterによるシートの追加が許可されていません。',
    'シートを追加できるブックを開いて、もう一度お試しください。',
  ),
  protectedSheet: (name: string): Message =>
    say(
      `「${name}」は保護されています。`,
      'チームを最新の状態にできませんでした。',
      'シートのオーナーに編集権限を依頼して、もう一度お試しください。',
    ),
  noHeadings: (name: string): Message =>
    say(
      `「${name}」の見出しが見つかりませんでした。`,
      'Record、Email Address、Employee IDのいずれかがないと、どの行が誰なのかわかりません。',
      '見出しを元に戻してください。シートを削除すると、チームは新しいシートに取得されます。',
    ),
  movedMeanwhile: (name: string): Message =>
    say(
      `「${name}」が、最新の状態にしている間に変更されました。`,
      '行や列が移動または編集されたため、残りは書き込んでいません。',
      'もう一度チームを取得してください。書き込み済みの内容に問題はありません。',
    ),
  baselineLost: say(
    '前回取得した内容がわかりません。',
    '非表示のシート「Muster team」が削除または変更されました。',
    '送信先との違いは、すべてご自身の編集とみなされます。プレビューで確認するか、シートを削除してチームを取得し直してください。',
  ),

  fetched: (many: number, name: string): string => `${people(many)}を「${name}」に書き込みました`,
  listed: (many: number, name: string): string =>
    `${people(many)}を無効化の候補として「${name}」に一覧にしました。プレビューするまで何も送信されません`,
  upToDate: '送信先に変更はありません',
  written: (many: number): string => `${cells(many)}を最新の値にしました`,
  added: (many: number): string => `${people(many)}を末尾に追加しました`,
  noRoom: (many: number): string =>
    `${people(many)}を追加できませんでした。一覧の下に別の表があります。表を移動してから、チームを取得し直してください`,
  gone: (many: number): string => plural(many, { other: '#人は送信先にもういません。行はそのまま残ります' }),
  removed: (many: number): string => plural(many, { other: 'シートから外した#人は、追加していません' }),
  kept: (many: number): string => plural(many, { other: 'まだ送信していない編集#件は、そのまま残しました' }),
  conflicts: (many: number): string =>
    `${cells(many)}がシートと送信先の両方で変更されています。シートの値を残しました。送信する値はプレビューで選べます`,
  plain: '前回取得した内容が失われました。違いはすべてご自身の編集とみなされ、外した人が再び追加されている場合があります',
};
