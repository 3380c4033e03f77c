/** Japanese: what hosts, targets and the sending say, each sentence under the name that it has in core/said. */
import type { Catalogue } from '../spoken.js';

export const known: Catalogue['known'] = {
  // Any host.
  SHEET_GONE: '読み取った後にシートが削除されました。別のシートを選んで、もう一度チェックしてください。',
  OVERTAKEN: '別のユーザーがこの送信を引き継いだため、これ以上は書き込みません。結果を開いて状況を確認してください。',
  LEASE_LOST: '送信の権利が失われました。',
  ADDRESS_NOT_LISTED: 'このアドレスは許可リストにありません。',
  SECRET_MISSING: '{secret}という名前のシークレットがありません。',
  CALL_BROKE_OFF: 'ホストの呼び出しが途切れました。',

  // Google Sheets.
  SIDEBAR_TOO_OLD: 'サイドバーがアドオンより古くなっています。閉じて、メニューから開き直してください。',
  SHEETS_FAILED:
    'Googleスプレッドシートで実行できませんでした。少し待って、もう一度お試しください。解決しない場合は、スプレッドシートを再読み込みして、Musterを開き直してください。',
  GOOGLE_SILENT:
    'Googleから応答がありません。接続が途切れたか、Musterのアクセス権が取り消されたか、複数のGoogleアカウントでログインしています。スプレッドシートを再読み込みし、1つのアカウントでログインして、もう一度お試しください。',
  SECRET_NOT_KEPT:
    'シークレットを保存できませんでした。長すぎるか、保存領域がいっぱいです。貼り付けた内容を確認して、もう一度お試しください。',
  SETTING_NOT_KEPT:
    '設定を保存できませんでした。このスプレッドシートのアドオン用の保存領域がいっぱいです。ほかのアドオンが残したデータを削除してください。',
  NO_SPREADSHEET: 'Musterはスプレッドシートから開く必要があります。シートを開いて、「拡張機能」メニューから起動してください。',
  OTHERS_WRITE: '別のユーザーの処理が、このスプレッドシートにまだ書き込んでいます。少し待って、もう一度お試しください。',
  SHEET_NOT_ADDED: 'ここにはシートを追加できません。このスプレッドシートは閲覧またはコメントのみが許可されているか、上限に達しています。',
  CELLS_REFUSED:
    '「{sheet}」のセルに書き込めませんでした。シートまたは一部のセルが保護されているか、データの入力規則に合わない値です。設定を変更するか、シートのオーナーに編集権限を依頼してください。',
  TIME_UP: '順番が来る前に、この処理の制限時間が切れました。',
  BATCH_BROKE: 'このバッチの1件以上のリクエストで、接続が途切れました。',
  OTHER_ANSWER: 'サーバーの応答が、このリクエストに対するものではありません。',
  EARLIER_CALL_BROKE: '以前のサーバーの呼び出しが途切れました。',
  CALL_BROKE: '呼び出しが途切れました。',

  // Excel.
  SHEET_PROTECTED: 'シートが保護されているため、Excelで変更できません。保護を解除するか、所有者に依頼してください。',
  WORKBOOK_PROTECTED: 'ここにはシートを追加できません。ブックの構造が保護されているか、閲覧のみが許可されています。',
  CELL_BEING_EDITED: 'セルの編集中のため、Excelが応答しません。シートでEnterキーまたはEscキーを押して、もう一度お試しください。',
  CHART_SHEET: 'これはグラフシートで、セルがありません。ワークシートを選んで、もう一度チェックしてください。',
  CHANGE_TOO_LARGE: 'Excelが一度に扱えるのは5MBまでですが、この変更はそれを超えています。シートを分割して、もう一度お試しください。',
  ROW_TOO_LARGE: 'このシートに、Excelが一度に渡せる5MBを1行で超える行があります。長いセルを短くしてください。',
  EXCEL_TOO_OLD: 'このバージョンのExcelでは実行できません。Excelをバージョン1903以降に更新してください。',
  ROWS_MOVED: '同時に行が挿入または削除されました。もう一度チェックしてください。',
  EXCEL_FAILED: 'Excelで実行できませんでした。もう一度お試しください。解決しない場合は、ファイルを保存して開き直してください。',
  WAITING_FOR_EXCEL: 'Excelの応答を待っています。セルに入力中の場合は、EnterキーまたはEscキーを押して確定してください。',
  DEVICE_FULL:
    'ディスクがいっぱいのため、このデバイスに送信の記録を保存できません。空き容量を増やすか、サイトデータを許可して、もう一度お試しください。',
  DEVICE_REFUSES:
    'ブラウザーが許可していないため、このデバイスに送信の記録を保存できません。空き容量を増やすか、サイトデータを許可して、もう一度お試しください。',

  // The relay.
  RELAY_SHAPE:
    '中継サーバーがこのリクエストを理解できません。パネルを再読み込みしてください。パネルが中継サーバーより古い可能性があります。',
  RELAY_TOO_LARGE: 'リクエストが大きすぎて、中継サーバーで扱えません。',
  RELAY_ORIGIN: '中継サーバーは、専用のパネルにだけ応答します。',
  RELAY_ROLE: 'お使いのアカウントでは、まだMusterを利用できません。管理者にMuster.Sendロールの付与を依頼してください。',
  RELAY_ADMIN: '組織のキーを設定または削除できるのは、管理者だけです。管理者に依頼するか、管理者としてサインインしてください。',
  RELAY_FIXED: 'このシークレットは、中継サーバーを動かしているマシンで設定されています。そのマシンの管理者に変更を依頼してください。',
  RELAY_TOO_OFTEN: 'ここからの呼び出しが多すぎます。少し待って、もう一度お試しください。',
  RELAY_SIGN_IN_DOWN: '現在、中継サーバーがユーザーを確認できません。1分ほど待って、もう一度お試しください。',
  RELAY_BROKEN: '中継サーバーで実行できませんでした。もう一度お試しください。解決しない場合は、管理者にログの確認を依頼してください。',
  RELAY_NOTHING_HERE: 'このアドレスには何もありません。',
  RELAY_ASKS_CODE: '中継サーバーにアクセスコードが必要です。受け取ったコードを入力してください。',
  RELAY_ASKS_SIGN_IN: '中継サーバーを使うには、職場のアカウントでサインインしてください。',
  RELAY_FULL:
    'このブックの送信について中継サーバーに保存できる量の上限に達したため、送信を開始できません。古い送信をより早く削除するよう、管理者に依頼してください。',
  RELAY_REFUSED: '中継サーバーにアクセスを拒否されました。運用している担当者に問い合わせてください。',
  RELAY_SILENT: '中継サーバーが応答しません。ネットワークを確認して、もう一度お試しください。',
  RELAY_ANSWERED: '中継サーバーがステータス{number}を返しました。もう一度お試しください。',
  RELAY_UNREADABLE: '中継サーバーの応答を読み取れません。パネルを再読み込みしてください。',
  SIGNED_OUT: 'サインアウトしているため、中継サーバーを利用できません。パネルを再読み込みして、サインインし直してください。',
  RELAY_NO_SECRETS: '中継サーバーのシークレットを読み取れません',
  RELAY_REFUSED_WITH: '中継サーバーがステータス{number}で拒否しました',
  RELAY_GAVE: '中継サーバー：{number}',
  RELAY_GAVE_NOTHING: '中継サーバー：応答なし',
  RELAY_GAVE_NONSENSE: '中継サーバーの応答を読み取れません',
  WORKBOOK_NAMELESS: 'ブックの名前がわかりません',
  NO_ANSWER_IN_TIME: '時間内に応答がありません',
  NO_CONNECTION: '接続できません',

  // The sending.
  MANY_PEOPLE: '該当者が2人以上います',
  OTHER_VALUES: '値が異なります',
  NO_LONGER_FOUND: '見つからなくなりました',
  ALSO_CHANGED: 'ほかにも変更された項目：{fields}',
  TOO_SLOW: '応答が遅すぎます。',
  NO_LEADER_ID: '送信先にこのリーダーが見つかりません。',
  TOO_MANY_TRIES: '試行回数が多すぎます。後でもう一度お試しください',
  TIMES_IN_A_ROW: '{number}回続きました。後でもう一度お試しください',
  TRY_IN_MINUTES: '{number}分後にもう一度お試しください',
  NO_CLEAR_ANSWER: '明確な応答がありません',

  // Targets.
  STATUS: 'ステータス{number}',
  UNREADABLE_ANSWER: '応答を読み取れません',
  INCOMPLETE_ANSWER: '応答が不完全です',
  OTHER_PERSON_ANSWERED: '別の人についての応答です',
  NO_USER_WITH_KEY: '一覧に、メールアドレスまたはIDを持つユーザーがいません',
  KEY_NOT_ACCEPTED: 'キーとシークレットが受け付けられませんでした（ステータス{number}）。',
  CLOCK_IS_WRONG: '署名する端末の時計が合っていません。',
  LEADS_ELSEWHERE: 'アドレスが別の場所を指しています（ステータス{number}）。',
  NOBODY_UNDER: '{person}の人は送信先にもういません。現在のチームを取得して、この行を確認してください。',
  NO_PATH_TO:
    'IDが{person}でメールアドレスのないユーザーは、APIで指定できません。先にAgent Connectでこのユーザーにメールアドレスを設定してください。',
  ADDRESS: 'アドレス',
  API_KEY: 'APIキー',
  API_KEY_HINT: 'Agent Connectの管理ページで確認できます',
  API_SECRET: 'APIシークレット',
  API_SECRET_HINT: '各リクエストの署名に使います。キーの作成時に一度だけ表示されます',
  TOKEN_FORM: 'トークンの形式',
  TOKEN_FORM_HINT: '接続テストでトークンが拒否された場合にだけ変更してください',
  TOKEN_PLAIN: 'そのまま',
  TOKEN_BEARER: 'Bearerを付ける',

  TOKEN_NOT_ACCEPTED: 'トークンが受け付けられませんでした（ステータス{number}）。',
  TOKEN_NOT_PERMITTED: 'トークンは有効ですが、この操作は許可されていません（ステータス{number}）。',
  NO_GROUP_NAMED: '{group}という名前のグループがないか、複数あります。現在のチームを取得して、この行を確認してください。',
  SCIM_TOKEN: 'アクセストークン',
  SCIM_TOKEN_HINT: 'サービスの管理ページで確認できます。各リクエストと一緒に送られます',

  USER_NAME_STAYS: 'Amazon Connectではユーザー名を変更できません。この行に元のユーザー名を戻してください。',
  CONNECT_INSTANCE: 'インスタンスID',
  CONNECT_INSTANCE_HINT: 'AWSコンソールのインスタンスの設定で確認できます。ARNも使えます',
  REGION: 'リージョン',
  REGION_HINT: 'インスタンスを作成した場所',
  ACCESS_KEY_ID_LABEL: 'アクセスキーID',
  SECRET_ACCESS_KEY_LABEL: 'シークレットアクセスキー',
  AWS_KEY_HINT: 'インスタンスのユーザーを管理できるIAMユーザーの認証情報です',
  SESSION_TOKEN_LABEL: 'セッショントークン',
  SESSION_TOKEN_HINT: '一時的なキーにだけ必要です。それ以外は空のままにしてください',
  CONNECT_IDENTITY: 'サインイン',
  CONNECT_IDENTITY_HINT: 'インスタンスの設定に合わせてください。新しいユーザーについて何を送れるかが決まります',
  IDENTITY_BY_SAML: 'SAML：パスワードもメールアドレスも送らない',
  IDENTITY_BY_OTHERS: 'SAMLまたはディレクトリ：パスワードは送らない',
  CONNECT_READING: 'ユーザーの読み取り',
  CONNECT_READING_HINT: 'すべて読み取るにはユーザーごとにリクエストが必要で、速さは毎秒2人までです',
  READING_ALL: 'すべて読み取る',
  READING_FAST: '登録済みのメールアドレス、携帯電話番号、習熟度を除く',

  // CloudTalk.
  AGENTS_ONLY:
    'CloudTalkのAPIで作成できるのはエージェントだけです。アップロード用ファイルを保存し、この人をCloudTalkでアップロードしてください。',
  NOTHING_NAMED: '送信先に「{name}」という名前のものはもうありません。シートをもう一度チェックしてください。',
  CANNOT_CHANGE: 'CloudTalkのAPIでは「{field}」をこのように変更できません。CloudTalkで変更するか、この行に元の値を戻してください。',
  NOT_BROUGHT_BACK: 'CloudTalkで削除されたユーザーは元に戻せません。この人を新しく作成してください。',
  CLOUDTALK_KEY_HINT: 'CloudTalkのアカウント設定にあるAPIキーから',
  CLOUDTALK_SECRET: 'アクセスキーのシークレット',
  CLOUDTALK_SECRET_HINT: 'キーの隣にあります',
  CLOUDTALK_ACCOUNT: 'アカウントの名前',
  CLOUDTALK_ACCOUNT_HINT: '自由に付ける名前です。あるアカウントへの送信が別のアカウントで再開されたり取り消されたりするのを防ぎます',
};
