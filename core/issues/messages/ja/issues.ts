/** Japanese: the words of every issue code. What is wrong, why, what to do; the first sentence names the place and the value. */
import type { IssueParams } from '../../issue.js';
import type { Message } from '../../message.js';
import { say } from '../phrasing.js';
import type { Catalogue } from '../spoken.js';
import { otherIssues } from './other-issues.js';
import { either, few, fewPeople, list, listedPeople, plural, quoted } from './phrases.js';
import { runIssues } from './run.js';

const near = (names: readonly string[] | undefined): string => ((names ?? []).length > 0 ? `もしかして：${either(names)}` : '');
const or = (...texts: string[]): string => texts.find((text) => text !== '') ?? '';
/** The usual first sentence. */
const holds = (where: string, { value }: IssueParams): string => `${where}の値は${quoted(value)}です。`;

const taken = (where: string, value: string, other: string | undefined, todo: string): Message =>
  say(
    `${where}：${value}はすでに登録されています。`,
    `${other ?? '既存ユーザー'}のものです。`,
    or(todo, '行を削除するか、更新に切り替えてこのユーザーを変更してください。'),
  );
const twice = (where: string, value: string, same: string): Message =>
  say(`${where}：${value}が重複しています。`, same, '1行だけに残し、ほかの行は修正または削除してください。');
const sameUser = (where: string, user: string, names: readonly string[] | undefined): Message =>
  say(
    `${where}は、すでにある${user}と同じユーザーです。`,
    `同じユーザーが次の場所にもあります：${list(names)}。`,
    'このユーザーの行を1つだけ残し、ほかは削除してください。',
  );
/** What has to be done about the people under a manager, in order. */
const afterReports = (names: readonly string[] | undefined, last: string): string =>
  (names ?? []).length === 0 ? `${last}。` : `まず${fewPeople(names)}に別のリーダーを割り当て、その後、${last}。`;

export const issues: Catalogue['issues'] = {
  'header-not-found': () =>
    say(
      'このシートに見出し行が見つかりませんでした。',
      'Musterには、列の名前が並んだ行が1行必要です。',
      'メンバーの行より上に、Email Address、First Name、Team Leaderなどの見出しの行を追加してください。',
    ),
  'column-missing': (_, { heading }) =>
    say(
      `${heading ?? ''}の列がありません。`,
      'この値は全員に必要です。',
      `「${heading ?? ''}」という見出しの列を追加するか、この値が入っている列の見出しを変更してください。`,
    ),
  'column-duplicate': (where, { other }) =>
    say(
      `${where}は、同じ項目の2つ目の列です。`,
      `読み取られるのは最初の列（${other ?? ''}）だけです。`,
      '不要な列を削除するか、見出しを変更してください。',
    ),
  'column-unused': (where) =>
    say(`${where}は使われません。`, 'この名前の項目が送信先にありません。', '読み取りたい列でなければ、対応は不要です。'),
  required: (where, params) => {
    if (params.mode !== 'update') return say(`${where}が空白です。`, 'この値は全員に必要です。', 'セルに入力してください。');
    if (params.value !== undefined && params.value !== '')
      return say(
        holds(where, params),
        'この値はクリアできません。',
        '値を入力してください。現在の値を残す場合は、セルを空白にしてください。',
      );
    return say(
      `${where}が空白です。`,
      'この列は空白のセルで値を残さない設定ですが、このセルには値が必要です。',
      'セルに入力するか、この列の空白のセルを「値を残す」にしてください。',
    );
  },
  'identifier-missing': (where) =>
    say(
      `${where}に、メールアドレスも従業員IDもありません。`,
      'メンバーを見分けるには、どちらかが必要です。',
      'メールアドレスまたは従業員IDを入力してください。',
    ),
  'yes-no': (where, params) => say(holds(where, params), 'ここで使えるのはyesかnoだけです。', 'yまたはnを入力してください。'),
  'email-format': (where, params) =>
    say(holds(where, params), 'メールアドレスではありません。', 'ann@example.comのようなアドレスを1つ入力してください。'),
  'email-characters': (where, params) =>
    say(
      holds(where, params),
      `アドレスに使えない文字が含まれています${params.other === undefined ? '' : `：${params.other}`}。`,
      '半角の英字でアドレスを入力し直してください。',
    ),
  'employment-status': (where, params) =>
    say(holds(where, params), '送信先にこの雇用形態はありません。', 'Full Time、Part Time、Tempのいずれかを入力してください。'),
  'license-type': (where, params) =>
    say(holds(where, params), '送信先にこの種類のライセンスはありません。', 'standardまたはflexibleを入力してください。'),
  'status-value': (where, params) =>
    params.mode === 'update'
      ? say(holds(where, params), 'このようなユーザーのステータスはありません。', `${either(params.names)}を入力してください。`)
      : say(
          holds(where, params),
          '新規メンバーは必ず有効な状態で作成されます。',
          'セルをクリアするか、作成した後でこの人を無効化してください。',
        ),
  'date-format': (where, params) =>
    say(
      holds(where, params),
      'この列の形式の日付ではありません。',
      or(
        (params.names ?? []).length > 0 ? `${either(params.names)}と入力してください。` : '',
        'この列のほかの日付と同じ形式で入力してください。',
      ),
    ),
  'date-ambiguous': (where, params) =>
    say(
      holds(where, params),
      `この列の日付は、どれも日が先とも月が先とも読めます：${either(params.names)}。`,
      '正しい読み方を選んでください。それまで、この列は送信されません。',
    ),
  'date-implausible': (where, params) => say(holds(where, params), '1950年より前か、1年以上先の日付です。', '年を確認してください。'),
  'group-syntax': (where, params) =>
    say(holds(where, params), '名前が空か、波かっこが足りません。', '名前を{Billing, Sales}の形式で入力してください。'),
  'choice-unknown': (where, params) =>
    params.unknown === undefined
      ? say(holds(where, params), '使える語ではありません。', `次のいずれかを入力してください：${list(params.names)}。`)
      : say(
          `${where}に次の名前があります：${few(params.unknown)}。`,
          'この名前に完全に一致するものは送信先にありません。',
          '大文字と小文字も含めて、送信先にある名前のとおりに入力してください。',
        ),
  ...otherIssues,
  'too-long': (where, { limit, count }) =>
    say(
      plural(count ?? 0, { other: '{where}は#文字あります。' }, { where }),
      plural(limit ?? 0, { other: '使えるのは#文字までです。' }),
      'テキストを短くしてください。',
    ),
  'email-duplicate': (where, { value, names, other }) =>
    other === undefined
      ? twice(where, quoted(value), `同じメールアドレスが次の場所にもあります：${list(names)}。`)
      : sameUser(where, other, names),
  'employee-id-duplicate': (where, { value, names, other }) =>
    other === undefined ? twice(where, quoted(value), `同じIDが次の場所にもあります：${list(names)}。`) : sameUser(where, other, names),
  'email-taken': (where, { value, other, mode }) =>
    taken(where, quoted(value), other, mode === 'update' ? '別のメールアドレスを入力してください。' : ''),
  'employee-id-taken': (where, { value, other, mode }) =>
    taken(where, quoted(value), other, mode === 'update' ? '別のIDを入力してください。' : ''),
  'user-not-found': (where, { names }) =>
    say(
      `${where}に当てはまる既存ユーザーがいません。`,
      `${either(names)}に該当するユーザーは見つかりませんでした。`,
      'この人を特定する値を修正するか、新規に作成してください。',
    ),
  'user-ambiguous': (where, { names }) =>
    say(
      `${where}が2人のユーザーを指しています。`,
      `メールアドレスと従業員IDが、別々のユーザーのものです：${listedPeople(names ?? [])}。`,
      'どちらかのセルを修正してください。',
    ),
  'role-unknown': (where, params) =>
    say(holds(where, params), 'この名前に完全に一致するロールはありません。', or(near(params.names), '既存のロール名を入力してください。')),
  'group-unknown': (where, { names }) =>
    say(
      `${where}に次のグループがあります：${few(names)}。`,
      'この名前に完全に一致するグループはありません。',
      '大文字と小文字も含めて、既存のグループ名のとおりに入力してください。',
    ),
  'manager-cannot-move': (where, params) =>
    say(
      holds(where, params),
      `${params.other ?? 'このユーザー'}はチームを管理できるため、ここでは別のリーダーに移せません。`,
      afterReports(params.names, '送信先でこのユーザーを移すか、現在のリーダーを入力し直してください'),
    ),
  'manager-cannot-deactivate': (where, params) =>
    say(
      holds(where, params),
      `${params.other ?? 'このユーザー'}はチームを管理できるため、ここでは無効化できません。`,
      afterReports(params.names, '送信先でこのユーザーを無効化するか、セルをクリアしてください'),
    ),
  'manager-cannot-demote': (where, params) =>
    say(
      holds(where, params),
      `${params.other ?? 'このユーザー'}のチーム管理の権限は、ここでは解除できません。`,
      afterReports(params.names, '送信先で変更するか、yを入力し直してください'),
    ),
  'deactivated-incomplete': (where, { names }) =>
    say(
      `${where}は無効なユーザーで、${list(names)}がありません。`,
      'このような行は更新できないため、スキップされます。',
      '対応は不要です。このユーザーを変更する場合は、足りない値を入力してください。',
    ),
  'leader-not-found': (where, params) =>
    say(
      holds(where, params),
      'このメールアドレスまたは従業員IDの人は、シートにも既存ユーザーにもいません。',
      or(near(params.names), 'リーダーのメールアドレスまたは従業員IDを入力してください。'),
    ),
  'leader-ambiguous': (where, params) =>
    say(
      holds(where, params),
      `2人に当てはまります：${listedPeople(params.names ?? [])}。`,
      'メールアドレスと従業員IDのうち、もう一方でリーダーを指定してください。',
    ),
  'leader-self': (where, params) => say(holds(where, params), 'この行の本人です。', '別の人を指定するか、unassignedと入力してください。'),
  'leader-inactive': (where, params) =>
    say(holds(where, params), `${params.other ?? 'このユーザー'}は無効か、これから無効化されます。`, '有効なリーダーを指定してください。'),
  'leader-not-manager': (where, params) =>
    say(
      holds(where, params),
      `${params.other ?? 'この人'}はチームを管理できません。`,
      '別のリーダーを指定するか、この人のCan Manage Teamsをyにしてください。',
    ),
  'leader-cycle': (where, { names }) =>
    say(`${where}でリーダーが循環しています。`, `${(names ?? []).join(' → ')}。`, 'このうち1人に、循環の外のリーダーを指定してください。'),
  'leader-blocked': (where, { value, other }) =>
    say(
      `${where}：${quoted(value)}はまだ使えません。`,
      `このリーダーに関係する${other ?? '別の行'}にエラーがあります。`,
      'その行を修正すれば、この行も自動的に解決します。',
    ),
  'leader-leading-zeros': (where, params) =>
    say(
      holds(where, params),
      `先頭のゼロだけが違う${list(params.names)}として読み取りました。`,
      `${list(params.names)}と入力してください。`,
    ),
  'leader-renamed': (where, params) =>
    say(
      holds(where, params),
      `このシートでメールアドレスまたはIDが変わる${params.other ?? 'リーダー'}を、以前の値で見つけました。`,
      `対応は不要です。修正を適用すると${list(params.names)}が入力されます。`,
    ),
  'leader-unassigned': (where) =>
    say(
      `${where}はunassignedです。`,
      'チームを管理できない人には、通常リーダーがいます。',
      'リーダーを指定してください。意図どおりであれば、そのままでかまいません。',
    ),
  'cell-error': (where, { value }) =>
    say(`${where}に${quoted(value)}と表示されています。`, '数式がエラーになっています。', '数式を修正するか、値を直接入力してください。'),
  'id-rounded': (where, params) =>
    say(holds(where, params), 'IDが数値として扱われ、桁が失われました。', '列の書式をテキストにして、IDを入力し直してください。'),
  'id-became-date': (where, { value }) =>
    say(
      `${where}は日付の${quoted(value)}です。`,
      'IDが日付として扱われ、入力した内容がわからなくなりました。',
      '列の書式をテキストにして、IDを入力し直してください。',
    ),
  'id-leading-zeros': (where, { value, names }) =>
    say(
      `${where}は数値の${quoted(value)}です。`,
      'この列のIDの多くは先頭がゼロですが、数値では先頭のゼロが残りません。',
      or((names ?? []).length > 0 ? `テキストとして${list(names)}と入力してください。` : '', 'ゼロが抜けていないか確認してください。'),
    ),
  'cell-merged': (where, { other }) =>
    say(
      `${where}は結合セルの一部です。`,
      `値があるのは${other ?? '最初のセル'}だけで、このセルは空白として扱われます。`,
      'セルの結合を解除して、それぞれに入力してください。',
    ),
  'row-hidden': (where) =>
    say(`${where}は非表示です。`, '非表示の行も、ほかの行と同じように扱われます。', '除外する場合は「表示中の行のみ」を選んでください。'),
  whitespace: (where, { value }) =>
    say(
      `${where}の先頭または末尾にスペースがあります。`,
      `スペースを除いて送信されます：${quoted(value)}。`,
      '対応は不要です。修正を適用するとスペースが削除されます。',
    ),
  'invisible-character': (where, { other }) =>
    say(
      `${where}に見えない文字が含まれています：${other ?? ''}。`,
      'そのまま送信され、検索してもこの値が見つからなくなります。',
      '修正を適用して削除してください。',
    ),
  'mixed-script': (where, params) =>
    say(holds(where, params), `${quoted(params.other)}に、見た目の似た別の文字体系の文字が混ざっています。`, '語を入力し直してください。'),
  'looks-like-total': (where) =>
    say(
      `${where}は合計の行のようです。`,
      'メンバーではないため、スキップされます。',
      '対応は不要です。メンバーの場合は、メールアドレスを入力してください。',
    ),
  'repeated-header': (where) => say(`${where}は見出しの繰り返しです。`, 'メンバーではないため、スキップされます。', '対応は不要です。'),
  'second-table': (where) =>
    say(
      `${where}から2つ目の表が始まっています。`,
      '読み取られるのは、シートの最初の表だけです。',
      '2つ目の表を別のシートに移してください。',
    ),
  'password-in-sheet': (where) =>
    say(
      `${where}にパスワードが入っています。`,
      'シートを開ける人は誰でも読むことができ、変更履歴にも残る可能性があります。',
      '代わりに招待を送るか、Musterにパスワードを作成させるか（設定）、送信後に列をクリアしてください。',
    ),
  ...runIssues,
};
