/** Japanese: issues of fields that only some targets have. */
import type { IssueParams } from '../../issue.js';
import { say } from '../phrasing.js';
import type { Catalogue } from '../spoken.js';
import type { otherIssues as english } from '../en/other-issues.js';
import { list, quoted } from './phrases.js';

const holds = (where: string, { value }: IssueParams): string => `${where}の値は${quoted(value)}です。`;
const range = ({ min, max }: IssueParams): string => {
  if (min !== undefined && max !== undefined) return `${String(min)}から${String(max)}までの`;
  return min !== undefined ? `${String(min)}以上の` : max !== undefined ? `${String(max)}以下の` : '';
};

export const otherIssues: Pick<Catalogue['issues'], keyof typeof english> = {
  'number-range': (where, params) =>
    say(
      holds(where, params),
      `ここに入力できるのは${range(params)}整数だけで、日付は使えません。`,
      '列の書式をテキストにして、数字だけで入力してください。',
    ),
  'phone-format': (where, params) =>
    say(
      holds(where, params),
      '国際電話番号ではありません。スプレッドシートが先頭の「+」を取り除いた可能性があります。',
      '列の書式をテキストにして、+49 30 1234567のように「+」と国番号から入力してください。',
    ),
  'country-prefix': (where, params) =>
    say(holds(where, params), 'この国番号の国はありません。', '+49のように国番号だけを入力してください。'),
  'tag-syntax': (where, params) =>
    say(
      holds(where, params),
      'タグのコロンかキーがない、同じキーが重複している、または波かっこが足りません。',
      'タグを{Team: North, Floor: 3}の形式で入力してください。',
    ),
  'skill-syntax': (where, params) =>
    say(
      holds(where, params),
      'スキルの名前かレベルがない、同じ名前が重複している、または波かっこが足りません。',
      'スキルをレベルとともに{Billing: 3, Sales: 5}の形式で入力してください。',
    ),
  'skill-level': (where, params) =>
    say(holds(where, params), '送信先にこのレベルはありません。', `レベルは低い順に次のとおりです：${list(params.names)}。`),
  'username-format': (where, params) =>
    say(
      holds(where, params),
      '送信先で使えないユーザー名です。',
      'ann.leeのように、空白、アクセント記号、その他の記号のない名前を入力してください。',
    ),
  'batch-mixed-type': (where, { names }) =>
    say(
      `${where}に複数の種類があります：${list(names)}。`,
      '種類の違う新しいメンバーを一度に送信することはできないため、新しいメンバーは送信されません。',
      '先に送信する種類を選んでください。ほかの種類は次の送信を待ちます。',
    ),
};
