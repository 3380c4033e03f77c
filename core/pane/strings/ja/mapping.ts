/** Japanese: what the pane says about columns: which is which field, what is unsure, what words mean, what moved since last time. */
import type { Strings } from '../../strings.js';
import type { Words } from '../en/words.js';

/** From where on a match is called so. */
const VERY_LIKELY = 0.9;
const LIKELY = 0.75;

export const mappingStrings = ({ number, plural, percent, rows }: Words): Strings['mapping'] => ({
  title: '列',
  summary: (matched: number, missing: number) =>
    missing === 0 ? `${number(matched)}件一致` : `${number(matched)}件一致、${number(missing)}件不足`,
  column: (letter: string) => `列${letter}`,
  missing: '見つかりません',
  required: '必須',
  unused: '使われない列',
  /** Why a column was taken and how sure that is: 1 is what a person chose or what is the same. */
  because: (reason: string, confidence: number) => {
    if (confidence >= 1) return reason;
    const sure = confidence >= VERY_LIKELY ? 'ほぼ確実' : confidence >= LIKELY ? '可能性が高い' : `可能性あり、${percent(confidence)}`;
    return `${reason} · ${sure}`;
  },
  forAll: (value: string) => `すべての行に「${value}」`,
  change: '変更',
  changeField: (field: string) => `変更：${field}`,
  keep: '列の設定を保存',
  kept: '保存しました。',
  forget: '列の設定を破棄',
  forgotten: '破棄しました。列を読み取り直しました。',

  batch: 'すべての行の設定',
  batchHint: '列がない項目です。ここの値がすべての行に使われます。',
  batchCompany: '会社の設定を使う',
  batchUnset: '未設定',
  loadExisting: '既存ユーザーから読み込む',
  loadHint: 'ユーザー1人の値を取り込みます。',
  loadWho: '名前、アドレス、またはID',
  loadUse: (label: string) => `使う：${label}`,
  loadNobody: '見つかりません。',
  loaded: '取り込みました。',

  questions: '列についての質問',
  progress: (at: number, of: number) => `質問${number(at)}（全${number(of)}問）`,
  which: (field: string) => `${field}はどの列ですか？`,
  nowhere: (field: string) => `${field}の列がありません。値はどこから取得しますか？`,
  needed: 'この値がない人は送信できません。',
  candidates: '候補の列',
  examples: (list: readonly string[]) => `例：${list.join(' · ')}`,
  noExamples: '値なし',
  none: 'どれでもない',
  other: '別の列',
  oneValue: 'すべての行に同じ値',
  makeIt: 'ほかの列から作成',
  later: '後で',
  left: (count: number) => plural(count, { other: '列についての質問#件' }),

  source: (field: string) => `${field}の取得元`,
  sources: {
    column: '列',
    value: 'すべての行に同じ値',
    made: 'ほかの列から作成',
    none: 'なし',
  },
  columnOption: (letter: string, heading: string) => `${letter} · ${heading}`,
  takenOption: (letter: string, heading: string, field: string) => `${letter} · ${heading}（現在は${field}）`,
  choose: '選択…',
  value: '値',
  apply: '適用',
  applied: (field: string) => `${field}：適用しました。`,

  nameColumn: '氏名の列',
  order: '氏名の書き方',
  orders: { 'first-last': '名が先：Ann Lee', 'last-first': '姓が先：Lee, Ann' },
  pattern: 'アドレスのパターン',
  patternHint: '{first}は名、{last}は姓、{f}と{l}はそれぞれの頭文字を表します。',
  live: (examples: readonly string[]) => `作成結果：${examples.join(' · ')}`,
  liveNone: 'まだ何も作成されません。',
  fromName: (heading: string, part: 'first' | 'last') =>
    part === 'first' ? `「${heading}」から取り出す名` : `「${heading}」から取り出す姓`,
  fromPattern: (pattern: string) => `${pattern}の形で作成`,

  words: (heading: string) => `「${heading}」のこれらの語の意味は？`,
  word: (shown: string) => `「${shown}」`,
  means: (meaning: string) => `意味：${meaning}`,
  wordsHint: 'セルは変更されません。語の意味は、このブックに保存されます。',
  suggestions: (word: string) => `「${word}」の意味の候補`,
  otherMeaning: (word: string) => `「${word}」の別の意味`,
  anotherMeaning: '別の意味…',
  blankMeaning: '空白のまま',
  forgetWord: '破棄',
  forgetWordOf: (word: string) => `「${word}」の意味を破棄`,
  takeOnly: '候補が1つの語をまとめて選択',
  applyWords: (count: number) => (count === 1 ? plural(count, { other: '#行に適用' }) : plural(count, { other: '#行すべてに適用' })),
  applyNothing: '意味を選択してください',
  wordsDone: (count: number) => `${rows(count)}に適用しました。`,
  meanings: (count: number) => plural(count, { other: '#個の語を読み替え' }),
  unknownWords: (count: number) => plural(count, { other: '不明な語#個' }),

  drift: '確定した後に列が変わりました',
  readSo: 'この内容で読み取る',
  anew: '選び直す',
});
