/** Japanese: what is said of files that are handed on: their names, their headings, and what to know of them. */
import type { Catalogue } from '../spoken.js';
import { list, plural, quoted } from './phrases.js';

const stay = (many: number, why: string): string => plural(many, { other: '#行はファイルに含まれません（{why}）。' }, { why });

export const files: Catalogue['files'] = {
  /** Parts of file names: in ASCII, where English words are more usual than Japanese ones in Latin letters. */
  names: {
    upload: 'upload',
    template: { create: 'template-create', update: 'template-update' },
    issues: 'issues',
    failures: 'failures',
  },
  sheets: { upload: 'アップロード', template: 'テンプレート', issues: '問題', failures: '失敗' },
  starters: { sample: 'Musterサンプル', template: 'Musterテンプレート' },
  nothing: {
    what: '書き出すものがありません。',
    why: 'チェックの後でシートが変更されたか、この種類のファイルに入る行がありません。',
    todo: 'もう一度シートをチェックしてください。',
  },
  issuesHeader: ['行', '列', '見出し', 'メンバー', 'コード', 'レベル', '内容', '理由', '対処方法', '修正'],

  requiredCell: (place: string): string => `required: ${place}が空白です。この値がない人はアップロードできません。`,
  requiredColumn: (heading: string): string => `required: ${heading}の列がありません。この値がない人はアップロードできません。`,
  holds: {
    create: (many: number): string => plural(many, { other: 'このファイルには新規メンバー#人が含まれています。' }),
    update: (many: number): string => plural(many, { other: 'このファイルには既存ユーザー#人が含まれています。' }),
  },
  nobody: 'このファイルには見出しだけが入っています。アップロードできる行はまだありません。',
  leftOut: {
    required: (many: number): string => stay(many, '必須項目が空白です'),
    error: (many: number): string => stay(many, '修正が必要なエラーがあります'),
    leader: (many: number): string => stay(many, '先にリーダーの修正が必要です'),
    conflict: (many: number): string => stay(many, '送信先でも同じ値が変更されています'),
    'not-allowed': (many: number): string => stay(many, 'マネージャーはこの方法では変更できません'),
    unchanged: (many: number): string => stay(many, '変更がありません'),
    skipped: (many: number): string => stay(many, '除外されているか、無効で情報が足りません'),
    'no-person': (many: number): string => stay(many, '合計や繰り返しの見出しはメンバーではありません'),
    'other-form': (many: number): string => stay(many, '新規メンバーと既存ユーザーはアップロードページが別です'),
  },
  movedAhead: (many: number): string =>
    plural(many, { other: '送信先の決まりに合わせて、リーダー#人を担当メンバーより前に並べました。シートでは逆の順です。' }),
  formulas: (many: number): string =>
    plural(many, {
      other:
        '=、+、-、@、タブのいずれかで始まる#個のセルが、そのままファイルに入っています。アップロードする前に表計算ソフトで開かないでください。',
    }),
  formula: (place: string, text: string): string => `${place}：${quoted(text)}`,
  unbraced: (place: string): string => `${place}は、そのままファイルに入っています。カンマを含む名前は波かっこで囲めません。`,
  more: (many: number): string => plural(many, { other: 'ほか#件' }),
  datesOpen: (heading: string): string => `日付の読み方を選ぶまで、${heading}はファイルでは空白になります。`,
  fieldLeftOut: (heading: string, many: number): string =>
    plural(many, { other: '{heading}はファイルに含まれません。アップロードにこの列がないためです（入力済みのセル#個）。' }, { heading }),
  withoutColumn: (headings: readonly string[]): string =>
    `次の項目はファイルに含まれません。シートに列がなく、空白のまま入れると値が消えるおそれがあるためです：${list(headings)}`,
  passwords: (many: number): string =>
    plural(many, { other: '仮パスワードが#個ファイルに入っています。ファイルを開いた人は誰でも読めます。' }),
  passwordsMade: '送信時にMusterが作成するパスワードは、ファイルに含まれません。',
  blanks: (many: number): string =>
    plural(many, {
      other:
        '空白のセルが#個あります。アップロードすると値が残るのか消えるのかは公開されていません。確定する前に、アップロード画面のプレビューを確認してください。',
    }),
  usersUnknown: '既存ユーザーが読み込まれていないため、変更のない行もファイルに含まれています。',
  notCompared: 'チームを取得した後の送信先の変更がわかりません。先にチームを再取得するか、プレビューを作成してください。',
  template: {
    create: '新規メンバーのアップロードに使う見出しです。1人1行で入力し、Unicodeテキストとして保存してください。',
    update: '既存ユーザーのアップロードに使う見出しです。1人1行で入力し、Unicodeテキストとして保存してください。',
  },
  templateCsv: '新規メンバーのアップロードに使う見出しです。1人1行で入力し、CSVとして保存してください。',
  issues: (many: number): string => plural(many, { other: '問題#件、1行に1件。メッセージにはシートの値が含まれます。' }),
  escaped: '表計算ソフトで数式として実行される値には、先頭にアポストロフィを付けています。',
  failures: '成功しなかった行とその理由です。',
};
