/** Japanese: what keeps the target from being reached, and which settings to look at. */
import { say } from '../phrasing.js';
import type { Catalogue } from '../spoken.js';
import { listed } from './phrases.js';

export const connection: Catalogue['connection'] = {
  nameUnknown: (code, places) =>
    say(
      '送信先のサーバー名が見つかりません。',
      `名前からアドレスを調べられませんでした（${code}）。`,
      `設定の${listed(places)}と、この端末がオンラインかどうかを確認してください。`,
    ),
  certificate: (code, places) =>
    say(
      '送信先のサーバー証明書を信頼できません。',
      `そのため安全な接続を中止しました（${code}）。`,
      `設定の${listed(places)}を確認してください。正しい場合は管理者に問い合わせてください。途中にプロキシがあるか、証明書の期限が切れています。`,
    ),
  closed: (code, places) =>
    say(
      '送信先のサーバーが接続を受け付けません。',
      `接続が拒否されました（${code}）。`,
      `設定の${listed(places)}を確認してください。正しい場合は、後でもう一度お試しください。`,
    ),
  privateAddress: (places) =>
    say(
      'アドレスがプライベートネットワークを指しています。',
      '内部の端末に届かないよう、中継サーバーは公開アドレスにだけ送信します。',
      `設定の${listed(places)}を確認してください。`,
    ),
  relay: (reason) =>
    say(
      '中継サーバーから送信されませんでした。',
      reason,
      'ネットワークを確認して、もう一度お試しください。続く場合は、中継サーバーの運用している担当者に問い合わせてください。',
    ),
  checkKeys: (keys) => `設定の${listed(keys)}と、そのキーでユーザーを管理できるかどうかを確認してください。`,
  notThere: (reason, places) => say('この場所に送信先が見つかりません。', reason, `設定の${listed(places)}を確認してください。`),
  checkNetwork: 'ネットワークを確認して、もう一度お試しください。',
  setClock: '中継サーバーの時計を時刻サーバーに合わせてから、もう一度お試しください。',
};
