/** Japanese: what is said of a send, of taking it back, and of each of its rows. */
import type { Message } from '../../message.js';
import { say } from '../phrasing.js';
import type { Catalogue } from '../spoken.js';
import { listed, number, people, plural, rows } from './phrases.js';

/** Empty where a torn record does not tell. */
type Op = 'create' | 'update' | 'activate' | 'deactivate' | 'delete' | '';
type Outcome = 'succeeded' | 'failed' | 'unknown' | 'cancelled' | 'not-sent';

/** What was done, is not known, or was not done, by operation. */
const ENDED: Readonly<Record<Op, readonly [done: string, unknown: string, not: string]>> = {
  create: ['作成済み', '作成されたか不明', '作成されていません'],
  update: ['更新済み', '更新されたか不明', '更新されていません'],
  activate: ['有効化済み', '有効化されたか不明', '有効化されていません'],
  deactivate: ['無効化済み', '無効化されたか不明', '無効化されていません'],
  delete: ['削除済み', '削除されたか不明', '削除されていません'],
  '': ['完了', '完了したか不明', '完了していません'],
};
const INTENT: Readonly<Record<Op, string>> = {
  create: '作成',
  update: '更新',
  activate: '有効化',
  deactivate: '無効化',
  delete: '削除',
  '': '',
};

const NEW_PREVIEW = 'プレビューを作成し直してください。';
const CHOOSE = 'プレビューを作成し直して、残す値を選んでください。';
const SWITCH = 'プレビューを作成し直してください。行を更新に切り替えられます。';
const MEND_LEADER = 'リーダーの問題を修正してから、もう一度お試しください。';

/** What a person can do about a row, by the code of its reason. */
const ADVICE: ReadonlyMap<string, string> = new Map([
  ['refused', 'セルを修正してから、もう一度お試しください。'],
  ['leader-blocked', MEND_LEADER],
  ['leader-not-sent', MEND_LEADER],
  ['row-blocked', '行の残りを妨げた問題を修正してから、もう一度お試しください。'],
  ['done-in-part', '行を修正してから、もう一度お試しください。残りだけが送信されます。'],
  ['changed-since-preview', NEW_PREVIEW],
  ['email-taken', SWITCH],
  ['employee-id-taken', SWITCH],
  ['user-not-found', NEW_PREVIEW],
  ['conflict', CHOOSE],
  ['changed-at-target', CHOOSE],
  ['unknown-outcome', 'もう一度お試しください。先にこの人が登録済みかどうかを確認します。'],
  ['seats-exceeded', 'ユーザー枠を空けるか追加して、もう一度お試しください。'],
  ['connection', '設定を確認して、もう一度お試しください。'],
  ['setup', '設定を完了して、もう一度お試しください。'],
  ['journal', 'ブックを編集できるか確認して、もう一度お試しください。'],
  ['lease', 'ほかの送信が終わってから、プレビューを作成し直してください。'],
  ['sheet', 'シートを開いて、もう一度お試しください。'],
  ['strict', '拒否された行を修正してから、プレビューを作成し直してください。'],
]);

const OUTCOME_WORDS: Readonly<Record<Outcome, string>> = {
  succeeded: '成功',
  failed: '拒否',
  unknown: '不明',
  cancelled: 'キャンセル',
  'not-sent': '未送信',
};

const RESUME = '設定を確認して、再開してください。送信済みの内容はそのまま残ります。';

export const send: Catalogue['send'] = {
  waiting: (reason: string, ms: number): string | null => {
    const seconds = `${number(Math.ceil(ms / 1000))}秒`;
    if (reason === 'throttled') return `送信先の指示により、あと${seconds}待ちます`;
    if (reason === 'unsent') return `今はリクエストを送れません。${seconds}後に再試行します`;
    if (reason === 'breaker') return `送信先が応答しません。${seconds}後に再試行します`;
    if (reason === 'settle') return `応答が失われました。${seconds}後に登録状況を確認します`;
    if (reason === 'retry') return `${seconds}後にもう一度問い合わせます`;
    return null;
  },
  stops: {
    connection: (detail: string): Message =>
      say('送信を停止しました。接続できません。', detail || '送信先がキーを拒否したか、送信先に接続できませんでした。', RESUME),
    setup: (detail: string): Message => say('送信を停止しました。接続が設定されていません。', detail, RESUME),
    'seats-exceeded': (detail: string): Message =>
      say('送信を停止しました。ユーザー枠の空きがありません。', detail, 'ユーザー枠を空けるか追加して、残りを送信してください。'),
    cancelled: (): Message =>
      say(
        '送信をキャンセルしました。',
        'それまでに送信した内容はそのまま残ります。',
        '残りを送信するには、プレビューを作成し直してください。',
      ),
    journal: (): Message =>
      say(
        '送信を停止しました。記録を書き込めませんでした。',
        '記録がないと、何を送信したか後からわからなくなります。',
        'ブックを編集できるか確認して、再開してください。',
      ),
    lease: (): Message =>
      say(
        '送信を停止しました。ほかの人が引き継ぎました。',
        '一度に実行できる送信は1つだけです。',
        'もう一方の送信が終わるまでお待ちください。',
      ),
    sheet: (): Message =>
      say(
        '送信を停止しました。シートを読み取れませんでした。',
        '行は送信の直前にもう一度読み取られます。',
        'シートを開いて、再開してください。',
      ),
    strict: (): Message =>
      say(
        '最初の拒否で送信を停止しました。',
        '「厳格」の設定のため、それまでに行った変更はできる限り元に戻されます。',
        '拒否された行を修正してから、プレビューを作成し直してください。',
      ),
  },
  /** What became of one operation on a row, e.g. `作成済み`, `無効化されていません`. */
  outcome: (op: Op, outcome: Outcome): string => {
    const [done, unknown, not] = ENDED[op];
    if (outcome === 'succeeded') return done;
    return outcome === 'unknown' ? unknown : not;
  },
  outcomes: {
    failed: '拒否',
    unknown: '未確認',
    cancelled: 'キャンセル',
    'not-sent': '未送信',
    waiting: '待機中',
    'on-its-way': '送信中',
  },
  outcomeReasons: new Map([
    ['leader-blocked', 'リーダーが作成されませんでした'],
    ['leader-not-sent', 'リーダーが更新されませんでした'],
    ['row-blocked', '行の残りが届きませんでした'],
    ['done-in-part', '一部だけが届きました'],
    ['changed-since-preview', 'プレビューの後で行が変更されました'],
    ['email-taken', 'このメールアドレスはすでに登録されています'],
    ['employee-id-taken', 'この従業員IDはすでに登録されています'],
    ['user-not-found', 'この人はもう送信先にいません'],
    ['unknown-outcome', '応答が失われました。次の試行では、先に登録状況を確認します'],
    ['conflict', '送信先の値がシートと異なります'],
    ['changed-at-target', 'その間に送信先で値が変更されました'],
    ['seats-exceeded', 'ユーザー枠の空きがありませんでした'],
    ['connection', '接続に失敗しました'],
    ['setup', '接続が設定されていません'],
    ['journal', '記録を書き込めませんでした'],
    ['lease', 'ほかの人が引き継ぎました'],
    ['sheet', 'シートを読み取れませんでした'],
    ['strict', '先に別の行が拒否されました'],
  ]),
  advice: (code: string, outcome: Outcome): string =>
    ADVICE.get(code) ??
    (outcome === 'cancelled'
      ? '残りを送信するには、プレビューを作成し直してください。'
      : outcome === 'failed'
        ? '行を修正してから、もう一度お試しください。'
        : ''),
  /** What a step was to do, e.g. `Home Town、Roleを更新`. */
  intent: (op: Op, headings: readonly string[]): string => {
    const word = INTENT[op];
    if (headings.length === 0) return word;
    return word === '' ? listed(headings) : `${listed(headings)}を${word}`;
  },
  undone: (exception: string): string => (exception === '' ? '元に戻しました' : `元に戻しました（${exception}）`),
  notUndone: (reason: string): string => (reason === '' ? '元に戻していません' : `元に戻していません：${reason}`),
  undoUnknown: '元に戻ったか不明',
  undoing: (left: number): string | null => (left === 0 ? null : `送信した内容を元に戻しています：残り${number(left)}件`),
  undoChanged: 'その後、ほかの人が変更しました',
  /** What stays of one row. */
  stayReason: (reason: 'mail' | 'field' | 'create' | 'unreadable' | 'deleted' | 'kept', heading: string): string =>
    ({
      mail: '送信されたメールは取り消せません',
      field: `${heading}は元に戻せません`,
      create: 'この人は無効な状態で残ります',
      unreadable: '以前の値がわからなくなっています',
      deleted: '削除した人は元に戻せません',
      kept: '作成した人はそのまま残ります。送信先では無効にできません',
    })[reason],
  /** The same for all rows. */
  stays: (reason: 'mail' | 'field' | 'create' | 'unreadable' | 'deleted' | 'kept', count: number, heading: string): string =>
    ({
      mail: `${people(count)}にメールが届いた可能性があります。メールは取り消せません`,
      field: `${people(count)}の${heading}は送信した値のまま残ります。送信先では元に戻せません`,
      create: plural(count, { other: '作成した#人は、無効な状態で残ります' }),
      unreadable: `${rows(count)}は元に戻せません。以前の値がわからなくなっています`,
      deleted: plural(count, { other: '削除した#人は元に戻せません' }),
      kept: plural(count, { other: '作成した#人はそのまま残ります。送信先では無効にできません' }),
    })[reason],
  staysUnknown: (count: number): string => `${people(count)}は変更された可能性があります。応答が失われたため、元に戻しません`,
  staysRow: (person: string, sheetRow: number, detail: string): string => {
    const row = sheetRow > 0 ? `${number(sheetRow)}行目` : '';
    const who = person !== '' && row !== '' ? `${person}（${row}）` : person || row;
    return who === '' ? detail : `${who}：${detail}`;
  },
  staysMore: (count: number): string => plural(count, { other: 'ほか#行は元に戻していません' }),
  nothingToUndo: say('元に戻すものがありません。', '前回の送信で届いた行がないか、すでにすべて元に戻しています。', ''),
  undoUnreadable: say(
    'この送信は元に戻せません。',
    '送信の記録を読み込めないため、以前の値がわかりません。',
    '「Muster log」シートを確認するか、送信先でメンバーを修正してください。',
  ),
  mapping: (field: string, heading: string): string => `${field}：列「${heading}」`,
  logNotWritten: (detail: string): Message =>
    say('送信をログのシートに追加できませんでした。', detail, '結果はここに表示されます。送信の内容に影響はありません。'),
  csvHeader: ['行', 'メンバー', 'メールアドレス', '従業員ID', '予定の操作', '結果', '項目', '理由', '対処方法'],
  logRun: { send: '送信', undo: '元に戻す' },
  logStrict: '送信（厳格）',
  outcomeWords: OUTCOME_WORDS,
  logCounts: (total: number, counts: Readonly<Record<Outcome, number>>): string =>
    [
      rows(total),
      ...(['succeeded', 'failed', 'unknown', 'cancelled', 'not-sent'] as const).flatMap((outcome) =>
        counts[outcome] > 0 ? [`${OUTCOME_WORDS[outcome]}${number(counts[outcome])}`] : [],
      ),
    ].join('、'),
};
