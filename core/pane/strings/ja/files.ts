/** Japanese: what the pane says of files that are handed on: for those who upload by hand, and for people who read. */
import type { Strings } from '../../strings.js';
import type { Words } from '../en/words.js';

export const fileStrings = ({ plural }: Words): Strings['files'] => ({
  title: 'ファイル',
  kind: {
    upload: {
      name: 'アップロード用ファイル',
      hint: 'エラーのない行を、アップロードページの形式で書き出します。',
      none: '先にもう一度シートをチェックしてください。',
    },
    template: {
      name: 'テンプレート',
      hint: 'アップロードページの見出しだけが入ります。',
      none: 'この送信先にアップロードページはありません。',
    },
    issues: {
      name: '問題のCSV',
      hint: '見つかった問題をすべて確認、共有できます。',
      none: '先にもう一度シートをチェックしてください。',
    },
    failures: {
      name: '失敗のCSV',
      hint: '前回の送信で残った行と、その理由です。',
      none: '送信で残った行はありません。',
    },
  },
  notes: '事前にご確認ください',
  ready: (count: number) => plural(count, { other: '準備できました。注意事項は#件です。' }),
  download: 'ダウンロード',
  downloadName: (name: string) => `${name}をダウンロード`,
  copy: 'コピー',
  copyName: (name: string) => `${name}のテキストをコピー`,
  sheet: '新しいシート',
  sheetName: (name: string) => `${name}を新しいシートに書き出す`,
  copied: 'コピーしました。',
  notCopied: 'ここではコピーできませんでした。',
  laidOut: '新しいシートに書き出しました。どのセルもテキストです。',
  ways: 'ダウンロードが始まらない場合、このホストではファイルを保存できません。テキストをコピーするか、新しいシートに書き出して、そこから保存してください。',
});
