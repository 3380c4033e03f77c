/** Japanese: what the application says beside issues. Problems of an action, notices, summaries. */
import type { HttpFailure } from '../../../ports/index.js';
import type { Message } from '../../message.js';
import { say } from '../phrasing.js';
import type { Catalogue } from '../spoken.js';
import { cells, either, number, plural, rows } from './phrases.js';

const FAILURES: Readonly<Record<HttpFailure['reason'], Message>> = {
  'not-allowed': say(
    'このアドレスは許可されていません。',
    'Musterが送信できるのは、送信先のアドレスだけです。',
    '設定でアドレスを修正してください。',
  ),
  'secret-missing': say(
    'キーまたはシークレットがありません。',
    'ホストにリクエストの署名に使うものがありません。',
    '設定でAPIキーとシークレットを入力してください。',
  ),
  'not-sent': say(
    'リクエストを送れませんでした。',
    '何も送信しないうちに、ホストが拒否しました。',
    'もう一度お試しください。解決しない場合は、設定でアドレスを確認してください。',
  ),
  timeout: say(
    '送信先から時間内に応答がありませんでした。',
    '送信先が混み合っているか、接続が遅い可能性があります。',
    '1分ほど待って、もう一度お試しください。',
  ),
  network: say(
    '送信先に接続できませんでした。',
    '接続が途切れました。',
    '設定のアドレスとネットワーク接続を確認して、もう一度お試しください。',
  ),
};

export const session: Catalogue['session'] = {
  failure: (failure: HttpFailure): Message => FAILURES[failure.reason],
  hostFailed: (detail: string): Message =>
    say(
      'スプレッドシートで操作を実行できませんでした。',
      detail,
      'もう一度お試しください。解決しない場合は、パネルを閉じて開き直してください。',
    ),
  noSheet: say(
    'チェックするシートがありません。',
    '表示中のシートが選択されていません。',
    'メンバーのシートを開いて、もう一度チェックしてください。',
  ),
  hiddenUnknown: say(
    '非表示の行を確認できませんでした。',
    'スプレッドシートから情報が得られず、長いシートでは1行ずつ調べると時間がかかりすぎます。',
    '設定で「表示中の行のみ」をオフにするか、表示中の行を別のシートにコピーしてください。',
  ),
  notSetUp: (missing: string): Message =>
    say('接続が設定されていません。', `次の項目がありません：${missing}。`, '設定を開いて入力してください。'),
  settingsUnknown: (reason: string): Message =>
    say(
      '接続が設定されているかどうかを確認できませんでした。',
      reason === '' ? '設定の保存先から応答がありません。' : reason,
      '同じ操作をもう一度お試しください。入力し直す必要はありません。',
    ),
  noHosts: () =>
    say(
      'このMusterには送信先のアドレスが設定されていません。',
      'サービスは会社ごとに異なるため、ホストはMusterの設定時に指定します。',
      'Musterを設定した担当者に、貴社のサービスのホストを指定するよう依頼してください。',
    ),
  badAddress: (hosts: readonly string[]): Message =>
    say(
      'このアドレスは許可されていません。',
      `https://で始まり、次のいずれかを指すアドレスが必要です：${either(hosts)}。`,
      '送信先の管理ページからアドレスをコピーしてください。',
    ),
  targetSaid: (reason: string): Message =>
    say('送信先が接続を拒否しました。', reason, '設定でアドレス、キー、シークレットを確認してください。'),
  unreadable: (reason: string): Message =>
    say('送信先の応答を読み取れませんでした。', reason, '設定でアドレスを確認してください。正しい場合は、後でもう一度お試しください。'),
  throttled: say(
    '送信先から、待つように指示がありました。',
    'リクエストの数が上限を超えました。',
    '1分ほど待って、もう一度お試しください。',
  ),
  connected: (users: number): Message =>
    say('接続しました。', plural(users, { other: '送信先は最初のページで#人のユーザーを返しました。' }), ''),
  usersNotRead: (reason: string): Message =>
    say('既存ユーザーを読み込めませんでした。', reason, 'リーダーと重複は、このシートの中だけでチェックされます。'),
  leftOut: (count: number): Message =>
    say(
      `その間に${cells(count)}が変更されました。`,
      '修正の対象だった値ではなくなっています。',
      'もう一度確認してください。これらのセルには何も書き込んでいません。',
    ),
  protectedSheet: say('シートが保護されています。', 'このシートにはハイライトを付けられません。', '問題はこの一覧だけに表示されます。'),
  marksRefused: say(
    'ハイライトを設定できませんでした。',
    'スプレッドシートに拒否されました。このシートの別の条件付き書式が原因かもしれません。',
    '問題はこの一覧だけに表示されます。',
  ),
  tooManyMarks: (count: number): Message =>
    say(
      `${cells(count)}にハイライトを付けられませんでした。`,
      'スプレッドシートで扱える数を超えています。',
      'ほかのセルを先に修正して、もう一度チェックしてください。一覧にはすべて表示されます。',
    ),
  noPlan: say('送信するものがありません。', 'プレビューが作成されていません。', '先にプレビューを作成してください。'),
  nothingToSend: say(
    '送信するものがありません。',
    'エラーのない新しい行がありません。',
    '保留になっている行を修正して、プレビューを作成し直してください。',
  ),
  somebodySends: say(
    'ほかの人がこのブックから送信中です。',
    '同じ人を二重に作成しないよう、一度に実行できる送信は1つだけです。送信中にパネルが閉じた場合、最長3分間は送信中とみなされます。',
    '終わるまで待って、もう一度お試しください。',
  ),
  noRun: say('再開するものがありません。', 'この送信の記録が見つかりませんでした。', 'プレビューを作成し直してください。'),
  otherSheet: (name: string): Message =>
    say('これは別のシートの送信です。', `「${name}」で開始されました。`, 'そのシートを開いて、再開してください。'),
  otherAddress: (address: string): Message =>
    say(
      'これは別のアドレスへの送信です。',
      `開始時のアドレス：${address}。`,
      '設定でそのアドレスに戻して再開するか、プレビューを作成し直してください。',
    ),
  otherTarget: (label: string): Message =>
    say(
      'これは別の送信先への送信です。',
      `${label}への送信として開始されました。人と設定は送信先ごとに別です。`,
      `設定で${label}を選んでから続けてください。`,
    ),
  connectionStays: say(
    '今は接続を変更できません。',
    '送信中と送信待ちの内容は、この接続でプレビューされています。',
    'キューが空になるまで待つか、送信待ちを取り消してください。',
  ),
  oldPreview: say(
    'プレビューが古くなっています。',
    'プレビューの作成後に、設定またはシートが変更されました。',
    'プレビューを作成し直してください。',
  ),
  destination: (target: string, address: string): string => (address === '' ? `${target}：アドレス未設定` : `${target}、${address}`),
  modeLabel: {
    update: (rows: number): string => (rows === 1 ? 'この人を更新に切り替え' : plural(rows, { other: 'この#人を更新に切り替え' })),
    create: (rows: number): string => (rows === 1 ? 'この人を作成に切り替え' : plural(rows, { other: 'この#人を作成に切り替え' })),
  },
  fixLabel: (to: string): string => (to === '' ? 'セルをクリア' : `「${to}」と入力`),
  fixAllLabel: (count: number, to: string | null): string =>
    to === null
      ? `${number(count)}件すべて修正`
      : to === ''
        ? `${number(count)}件すべてクリア`
        : `${number(count)}件すべてに「${to}」と入力`,
  reasons: {
    remembered: '前回の選択',
    'known-heading': '見出しが既知の名前と一致',
    'similar-heading': '見出しが既知の名前に類似',
    contents: 'セルの内容から推定',
  },
  causeRows: (title: string, heading: string, value: string, count: number): string => {
    if (heading === '') return `${title}（${rows(count)}）`;
    const subject = `${heading}：${title}`;
    return value === '' ? `${subject}（${cells(count)}）` : `${subject}、「${value}」（${cells(count)}）`;
  },
  causeBlocks: (title: string, count: number): string => plural(count, { other: '{title}。#行がこの修正を待っています' }, { title }),
};
