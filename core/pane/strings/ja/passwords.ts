/** Japanese: what the pane says of temporary passwords. */
import type { PreviewView, SettingsView } from '../../../session/state.js';
import type { Strings } from '../../strings.js';
import type { Words } from '../en/words.js';

export const passwordStrings = ({ number, plural, people }: Words): Strings['passwords'] => ({
  title: '仮パスワード',
  make: 'パスワードを作成する対象',
  mode: {
    off: { label: 'なし', hint: 'シートにあるパスワードだけが送信されます。' },
    blank: { label: '空白のセル', hint: 'シートにパスワードがない人の分を、送信時に作成します。' },
    all: { label: '全員', hint: 'シートの内容に関係なく、新規メンバー全員の分を送信時に作成します。' },
  },
  clearAfter: '送信後にパスワードをクリア',
  clearAfterHint: '作成された人が対象です。ファイルの変更履歴には残っている可能性があります。',
  /** What a send does about them. */
  plan: (mode: SettingsView['makePasswords'], { counts, filledPasswords }: PreviewView) => {
    const fromSheet = `シートから${number(filledPasswords)}件`;
    if (mode === 'off') return `${fromSheet}。`;
    const made = `送信時に${number(mode === 'all' ? counts.create : counts.create - filledPasswords)}件を作成`;
    return mode === 'all' || filledPasswords === 0 ? `${made}。` : `${made}、${fromSheet}。`;
  },
  made: (count: number) => `${people(count)}のパスワード`,
  madeText:
    'この送信のために作成されました。このパネルにだけ保持され、パネルを閉じると失われます。ファイルに保存すると、誰でも読める状態になります。',
  show: '表示',
  hide: '非表示',
  downloadName: 'パスワードをCSVでダウンロード',
  copyName: 'パスワードをCSVでコピー',
  forget: '破棄',
  lost: (count: number) => `${people(count)}のパスワードがわかりません`,
  lostText: 'パスワードを作成したパネルが閉じられたか、すでに登録されていた人です。次の人の新しいパスワードを送信先で設定してください：',
  others: (count: number) => `ほか${number(count)}人`,
  clearable: (count: number) => plural(count, { other: '送信済みのパスワードが#件、シートに残っています。' }),
  clear: 'これらのセルをクリア',
});
