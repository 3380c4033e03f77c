/** Japanese: how a sheet is read, and what is no longer as it was. */
import type { Message } from '../../message.js';
import type { RenamedColumn } from '../en/reading.js';
import { say } from '../phrasing.js';
import type { Catalogue } from '../spoken.js';

const CONFIRM = 'これで正しければ、列を確定してください。';

/** What a column with another heading was read as before, and is read as now. */
function readNow({ field, was }: RenamedColumn): string {
  if (field === was) return field === null ? 'これまでどおり、使われません。' : `これまでどおり、${field}として読み取られます。`;
  if (was === null) return `以前は使われていませんでしたが、今は${field ?? ''}として読み取られます。`;
  return field === null ? `以前は${was}でしたが、今は使われません。` : `以前は${was}でしたが、今は${field}として読み取られます。`;
}

export const reading: Catalogue['reading'] = {
  reasons: {
    value: '選択どおり、すべての行に同じ値',
    made: '選択どおり、ほかの列から作成',
  },
  noHeading: say('この列は選べません。', '見出しがありません。', 'シートでこの列に見出しを付けて、もう一度チェックしてください。'),
  sameHeading: (heading: string): Message =>
    say(
      'この列は選べません。',
      `列は見出しで見分けますが、前にある列の見出しも「${heading}」です。`,
      'シートでどちらかの見出しを変えて、もう一度チェックしてください。',
    ),
  noValueForAll: (field: string): Message =>
    say(`${field}をすべての行で同じ値にすることはできません。`, '1人ずつ異なる値です。', 'この値が入っている列を選んでください。'),
  nothingToLoad: (name: string): Message =>
    say(
      `${name}から取り込める値がありません。`,
      'このユーザーについては、どの項目の値もわかりません。',
      '別のユーザーを選ぶか、値を入力してください。',
    ),
  cannotBeMade: (field: string): Message =>
    say(
      `${field}はこの方法では作成できません。`,
      '作成できるのは、氏名から取り出す姓や名と、パターンに沿ったメールアドレスだけです。',
      'この値が入っている列を選んでください。',
    ),
  noPattern: (pattern: string): Message =>
    say(
      `「${pattern}」ではメールアドレスを作成できません。`,
      'パターンとは、{first}、{last}、{f}、{l}を名前の代わりに入れたアドレスです。',
      '{first}.{last}@example.comのようなパターンを入力してください。',
    ),
  noWords: (field: string): Message =>
    say(`${field}の語は、書かれているとおりに扱われます。`, 'どのようなテキストも使える項目です。', 'シートのセルを修正してください。'),
  drift: {
    vanished: (heading: string, field: string | null): Message =>
      field === null
        ? say(`列「${heading}」がなくなりました。`, '列を確定したときにはありました。', 'この列から作成した値がなければ、対応は不要です。')
        : say(
            `${field}の列がなくなりました。`,
            `列を確定したときの見出しは「${heading}」でした。`,
            '別の列を選ぶか、すべての行に1つの値を設定してください。',
          ),
    renamed: (column: RenamedColumn): Message =>
      say(
        `「${column.before}」の見出しが「${column.heading}」に変わりました（列${column.letter}）。`,
        readNow(column),
        column.field === column.was ? CONFIRM : '項目を選んでから、列を確定してください。',
      ),
    moved: (heading: string, letter: string, field: string | null): Message =>
      say(
        `「${heading}」は列${letter}に移動しました。`,
        field === null ? 'これまでどおり、使われません。' : `位置に関係なく、${field}として読み取られます。`,
        CONFIRM,
      ),
    added: (heading: string, letter: string, field: string | null): Message =>
      say(
        `「${heading}」は新しい列です（列${letter}）。`,
        field === null ? '使われません。' : `${field}として読み取られます。`,
        '正しくない場合は項目を選び、列を確定してください。',
      ),
    leaderGone: (field: string): Message =>
      say(
        `すべての行の${field}に選んだ人が見つからなくなりました。`,
        'この人は、シートにも送信先にもいません。',
        'すべての行に使う値を選び直してください。',
      ),
  },
  unknown: (reason: string): Message =>
    say(
      'このシートの列について選んだ内容を読み込めませんでした。',
      reason === '' ? '保存先から応答がありません。' : reason,
      'シートは見出しだけをもとに読み取られます。もう一度チェックしてください。',
    ),
};
