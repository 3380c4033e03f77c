/** Japanese: what the check view says: what was found, what mends it, what a send shall do, and the team that was fetched. */
import type { FixDecision } from '../../../session/state.js';
import type { Strings } from '../../strings.js';
import type { Words } from '../en/words.js';

export const checkStrings = ({ number, plural, people }: Words): Strings['check'] => ({
  showPreview: 'プレビューを表示',
  firstTitle: '名簿をチェック',
  firstSteps: [
    ['チェック', '拒否される内容を見つけてハイライトします。セルは変更されません。'],
    ['プレビュー', '各行がどうなるかを表示します。'],
    ['送信', '自分で開始するまで、何も送信されません。'],
  ],
  starter: {
    title: '名簿がまだない場合',
    hint: 'どちらも新しいシートに作成され、お使いのシートはそのまま残ります。',
    sample: 'サンプル名簿を作成',
    template: '空のテンプレートを作成',
  },
  notSetUp: '接続はまだ設定されていません。チェックは接続なしでもできますが、送信には必要です。',
  firstSheet: (name: string) => `シート：${name}`,
  emptyTitle: 'メンバーが見つかりません',
  emptyText: 'Musterは、Email AddressやTeam Leaderなどの名前が並ぶ見出し行と、その下のメンバーを探します。',
  goodTitle: '問題はありません',
  goodText: (count: number) => `${people(count)}をプレビューできます。`,
  untitled: 'このシート',
  knownUsers: (count: number) => plural(count, { other: '#人のユーザーと比較済み' }),
  clearHighlights: 'ハイライトをクリア',
  stale: 'チェックの後でシートが変更されました。続けるには、もう一度チェックしてください。',
  counts: {
    label: 'レベルで絞り込み',
    error: () => 'エラー',
    warning: () => '警告',
    info: () => '情報',
  },
  causes: '最初に修正するもの',
  nextStep: '次のステップ',
  frees: (count: number) => plural(count, { other: '#行が送信可能になります' }),
  safe: '判断の要らない修正をまとめて適用',
  nothingSafe: '判断なしで修正できるものはありません。',
  fixAll: (count: number) => `${number(count)}件すべて修正`,
  fixOne: '修正',
  show: '表示',
  issues: '問題',
  codes: '問題の種類',
  allCodes: (count: number) => `すべての種類（${number(count)}）`,
  codeCount: (title: string, count: number) => `${title}（${number(count)}）`,
  oneCause: (title: string) => `絞り込み：${title}`,
  previousError: '前のエラー',
  nextError: '次のエラー',
  oneType: (heading: string) => `${heading}：一度に送信できるのは1種類です`,
  hidden: {
    title: (count: number) => plural(count, { other: '#行が非表示です。これらの行も対象にしますか？' }),
    all: 'すべての行',
    visible: '表示中の行のみ',
  },
  noneLeft: 'この種類の問題はありません。',
  wholeSheet: 'シート全体',
  detail: '問題',
  fixes: '修正',
  counted: (counts) => `チェックが完了しました。エラー${number(counts.error)}件、警告${number(counts.warning)}件。`,
});

export const modeStrings = (): Strings['mode'] => ({
  label: '送信の内容',
  name: { create: '作成', update: '更新', sync: '両方' },
  text: {
    create: '新規メンバーを追加します。既存メンバーは変更しません。',
    update: '既存メンバーを変更します。追加はしません。',
    sync: '新規メンバーを追加し、既存メンバーを変更します。',
  },
  onlyCreate: (target: string) => `${target}で扱えるのは新規メンバーだけです。`,
});

export const teamStrings = ({ people, plural, moment }: Words): Strings['team'] => ({
  get: '現在のチームを取得',
  refresh: 'チームを再取得',
  or: '登録済みのメンバーから始めることもできます。専用のシートに書き込まれ、すぐに編集できます。',
  here: (count: number, at: number) => `${people(count)}、取得日時：${moment(at)}`,
  there: (name: string, count: number, at: number) => `「${name}」：${people(count)}、取得日時：${moment(at)}`,
  users: (count: number) => plural(count, { other: 'これまでに#人を取得' }),
  cancelMeans: 'キャンセルしても、シートは変更されません。',
  refreshed: 'チームは最新の状態です',
  saidFetched: (count: number) => `${people(count)}を取得しました。`,
});

export const dateStrings = (): Strings['dates'] => ({
  title: (heading: string) => `「${heading}」の日付の書き方`,
  example: (text: string) => `「${text}」は2通りに読めます。`,
  dayFirst: '日が先',
  monthFirst: '月が先',
});

/** A decision in words, for its title. */
const DECIDED = {
  create: { other: '#行を作成に切り替え' },
  update: { other: '#行を更新に切り替え' },
  'leave-out': { other: '#行を除外' },
  'visible-only': { other: '非表示の#行を除外' },
  'one-batch': { other: '種類の違う#行を除外' },
  'take-back-in': { other: '#行の除外を解除' },
};

export const fixStrings = ({ plural, rows }: Words): Strings['fix'] => ({
  title: (count: number) => plural(count, { other: '#個のセルを変更' }),
  decisionTitle: (decision: FixDecision) =>
    plural(decision.rows.length, DECIDED[decision.kind === 'row-mode' ? decision.mode : decision.kind]),
  choose: '入力する値',
  chooseDecision: '操作',
  list: '変更されるセル',
  rowList: '行',
  apply: '適用',
  hint: '書き込まれるのは、ここに表示されているセルだけです。',
  formula: '数式',
  formulas: (count: number) => plural(count, { other: '#個のセルに数式が入っています。上書きを選ばない限り、そのまま残ります。' }),
  overwrite: (count: number) => plural(count, { other: '#個の数式も上書き' }),
  decisionHint: 'セルには書き込みません。これらの行についての選択は、Musterに保存されます。',
  done: (count: number) => plural(count, { other: '#個のセルを変更しました。' }),
  decided: (count: number) => `${rows(count)}に適用しました。`,
});
