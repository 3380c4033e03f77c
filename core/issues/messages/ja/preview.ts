/** Japanese: what a preview says of a plan before anything is sent. */
import type { Message } from '../../message.js';
import type { Catalogue } from '../spoken.js';
import { listed, people, plural } from './phrases.js';

/** `Home Town`, `Home Town、Role`, `Home Town、Role、ほか3件`. */
const changed = (names: readonly string[]): string =>
  listed(names.length > MOST_NAMED ? names.slice(0, MOST_NAMED - 1) : names, names.length);
const MOST_NAMED = 3;

/** What is never done in bulk to somebody who can manage teams. */
const NOT_IN_BULK: ReadonlyMap<string, string> = new Map([
  ['manager-cannot-move', 'リーダーを変更'],
  ['manager-cannot-deactivate', '無効化'],
  ['manager-cannot-demote', '権限を解除'],
]);

export const preview: Catalogue['preview'] = {
  created: (count: number, leaders: number): string =>
    leaders > 0 && leaders < count
      ? `先にリーダー${people(leaders)}、次に${people(count - leaders)}を作成します`
      : `${people(count)}を作成します`,
  updated: (count: number, fields: number): string =>
    plural(fields, { other: '{people}を変更します（値は合計#個）' }, { people: people(count) }),
  activated: (count: number): string => `${people(count)}を有効化します`,
  deactivated: (count: number): string => `${people(count)}を無効化します`,
  unchanged: (count: number): string => plural(count, { other: '#人は変更がありません' }),
  cleared: (count: number, heading: string): string => plural(count, { other: '{heading}の値を#個クリアします' }, { heading }),
  blocked: (count: number): string => plural(count, { other: '#人は、エラーが修正されるまで送信されません' }),
  notAllowed: (count: number): string =>
    plural(count, { other: '#人はチームを管理できるため、一括ではリーダーの変更、無効化、権限の解除を行いません' }),
  beingSent: (count: number): string => plural(count, { other: '#行はすでに送信中または送信待ちです' }),
  skipped: (count: number): string => plural(count, { other: '#行をスキップします' }),
  dates: (heading: string): string => `日付の読み方を選ぶまで、${heading}は送信されません`,
  moved: (count: number): string =>
    plural(count, { other: 'チームの取得後に、送信先で#個の値が変わりました。確認するにはチームを再取得してください' }),
  row: {
    createAlone: '作成します',
    create: (leader: string | null): string => (leader === null ? 'リーダーなしで作成します' : `${leader}をリーダーとして作成します`),
    update: (headings: readonly string[]): string => `${changed(headings)}を変更します`,
    activate: '有効化します',
    deactivate: '無効化します',
    remove: '削除します',
    unchanged: '変更なし',
    noPerson: 'メンバーの行ではありません',
    beingSent: 'すでに送信中または送信待ちです',
    leftOut: '手動で除外した行です',
    incomplete: '無効なユーザーで、プロフィールの情報が足りません',
    conflict: '送信先でも変更されています。残す値を選んでください',
  },
  leaveOut: 'この行を除外',
  takeBackIn: 'この行の除外を解除',
  todo: {
    reassign: (count: number, leader: string): string =>
      plural(count, { other: '{leader}が担当する#人に別のリーダーを割り当てる' }, { leader }),
    reassignDetail: 'これらの人のTeam Leaderのセルに新しいリーダーを入力してください。ほかの変更と同じように送信されます。',
    byHand: (person: string): string => `${person}を手動で変更する`,
  },
  todoDetail: (code: string): string => {
    const never = NOT_IN_BULK.get(code) ?? '変更';
    return `その後、送信先でこのプロフィールを編集してください。チームを管理できる人については、一括で${never}することはできません。`;
  },
  irreversible: (count: number, heading: string, value: string): string =>
    value === ''
      ? `${people(count)}の${heading}が変わります。元に戻せません`
      : `${people(count)}の${heading}が「${value}」になります。元に戻せません`,
  mails: (count: number): string =>
    plural(count, { other: '作成される#人に、送信先からメールが届く場合があります。メールは取り消せません' }),
  deleted: (count: number): string => `送信先から${people(count)}を削除します`,
  deletions: (count: number): string => plural(count, { other: '#人が削除されます。削除は取り消せません' }),
  seats: (left: number, count: number): Message => ({
    what: '送信先の空き席が足りません。',
    why: `空き席は${plural(left, { other: '#席' })}ですが、新規メンバーは${plural(count, { other: '#人' })}です。`,
    todo: '残りの人を除外するか、送信先で席を空けてから、もう一度プレビューを作成してください。',
  }),
  untold: (count: number, heading: string): string =>
    plural(
      count,
      { other: '{heading}の値#個は送信しません。この人たちの現在の値を送信先が示さないため、送信先で変更してください' },
      { heading },
    ),
  onlyNew: (count: number, heading: string): string =>
    plural(count, { other: '{heading}の値#個はそのままです。送信先は新しい人についてのみ受け付けます' }, { heading }),
  byFile: (names: string): string =>
    `APIが受け付けないため送信しません：${names}。アップロードファイルを使うか、送信先で設定してください。`,
  notTaken: (count: number): string => `${plural(count, { other: '#人' })}は送信できません。`,
  leaveOutOthers: (count: number): string => plural(count, { other: '#人を除外' }),
  massChange: (typed: string): Message => ({
    what: '変更が多いため、もう一度ご確認ください。',
    why: 'この送信で、チームの大部分が変わります。',
    todo: `「${typed}」と入力して、もう一度送信してください。`,
  }),
  usersNeeded: (reason: string): Message => ({
    what: 'プレビューを作成できませんでした。',
    why: `既存のメンバーを変更するには、送信先のユーザーを読み込む必要があります。${reason}`,
    todo: '設定で接続を確認して、もう一度プレビューを作成してください。',
  }),
  noUpdates: (target: string): Message => ({
    what: `${target}で扱えるのは新規メンバーだけです。`,
    why: '既存のメンバーを変更する方法がありません。',
    todo: '新規メンバーの「作成」を選んでください。',
  }),
  undone: (count: number): string => `${people(count)}を元の状態に戻します`,
  yes: 'はい',
  no: 'いいえ',
  nobody: 'なし',
};
