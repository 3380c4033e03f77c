/** Japanese: the words of the codes that a send brings, before it and after it. */
import type { IssueParams } from '../../issue.js';
import type { Message } from '../../message.js';
import { say } from '../phrasing.js';

export const runIssues = {
  connection: (_, { other }) =>
    say('送信先に接続できませんでした。', other ?? '', '設定でアドレスとキーを確認して、もう一度お試しください。'),
  setup: (_, { other }) => say('接続が設定されていません。', other ?? '', '設定を開いて、足りない項目を入力してください。'),
  'mass-change': (_, { count, other }) =>
    say(
      `${String(count ?? 0)}人のユーザーが変更されます。`,
      other ?? '通常よりかなり多い人数です。',
      '間違いがなければ、この数字を入力して確認してください。',
    ),
  'seats-exceeded': (_, { other }) =>
    say('送信先にユーザー枠の空きがありません。', other ?? '', 'ユーザー枠を空けるか追加して、残りを送信してください。'),
  refused: (where, { other }) => say(`${where}は送信先に拒否されました。`, other ?? '', '行を修正して、もう一度送信してください。'),
  'changed-since-preview': (where) =>
    say(`${where}はプレビューの後に変更されました。`, '送信されるのは、プレビューした内容だけです。', 'プレビューを作成し直してください。'),
  conflict: (where, { other, names }) =>
    say(
      `${where}が、送信先の値と一致しません。`,
      names?.length === 3 ? `前回の値：「${names[0]!}」、シート：「${names[1]!}」、現在の送信先：「${names[2]!}」。` : (other ?? ''),
      'プレビューを作成し直して、残す値を選んでください。選択肢が出ない場合は、送信先でこの人を確認してください。',
    ),
  'unknown-outcome': (where, { other }) =>
    say(
      `${where}が送信されたかどうかわかりません。`,
      other ?? '送信先からの応答が失われました。',
      '送信を再開してください。Musterは、再送信の前にこの人が登録済みかどうかを確認します。',
    ),
} satisfies Readonly<Record<string, (where: string, params: IssueParams) => Message>>;
