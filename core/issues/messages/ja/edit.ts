/** Japanese: what the application says of cells that it wrote for the user. */
import type { Message } from '../../message.js';
import { say } from '../phrasing.js';
import type { Catalogue } from '../spoken.js';
import { cells } from './phrases.js';

export const edit: Catalogue['edit'] = {
  otherSheet: say(
    '何も元に戻していません。',
    '最後に書き込んだセルは別のシートにあります。',
    'そのシートを開いてから、元に戻してください。',
  ),
  notTakenBack: (count: number): Message =>
    say(
      `${cells(count)}を元に戻せませんでした。`,
      'その間に内容が変わったか、行がなくなっています。',
      '現在の内容はそのままにしてあります。',
    ),
  personGone: say(
    'このメンバーは、もうシートにいません。',
    '行が削除されたか、別のシートが開かれています。',
    '入力内容はフォームに残っています。シートに戻るか、フォームを閉じてください。',
  ),
};
