/** Japanese. */
import { type Language, months, words } from './language.js';

export const ja: Language = {
  tag: 'ja',
  headings: {
    role: words('ロール, 役割, 権限, ロール名'),
    manageTeam: words('チーム管理可, チームを管理できる, チーム管理, チーム管理権限, 管理者, チームリーダー可, リーダー権限, チームの管理'),
    email: words(
      'メールアドレス, メール, Eメール, 電子メール, E-mail, Eメールアドレス, 電子メールアドレス, 会社メール, 会社メールアドレス, 勤務先メールアドレス',
    ),
    employeeId: words('社員番号, 従業員番号, 社員ID, 従業員ID, 社員コード, 職員番号, 従業員コード, スタッフ番号'),
    firstName: words('名, 名前, ファーストネーム, 名（名前）'),
    lastName: words('姓, 苗字, 名字, 氏, ラストネーム'),
    homeTown: words('出身地, 市区町村, 市, 都市, 居住地, 出身'),
    stateOrCountry: words('都道府県または国, 都道府県, 国, 州, 国または州, 州または国, 国名, 都道府県・国'),
    profile: words('プロフィール, 自己紹介, 紹介文, プロフィール文'),
    phoneChannel: words('電話チャネル, 電話チャンネル, 電話対応, 通話チャネル'),
    chatChannel: words('チャットチャネル, チャットチャンネル, チャット対応, チャット'),
    emailChannel: words('メールチャネル, メールチャンネル, メール対応, Eメールチャネル'),
    teamLeader: words(
      'チームリーダー, リーダー, 上司, 上長, マネージャー, 直属の上司, 責任者, スーパーバイザー, チームリーダーのメールアドレス, 上司のメールアドレス, 直属上司',
    ),
    employmentStatus: words('雇用形態, 雇用状況, 雇用区分, 勤務形態, 契約形態, 雇用ステータス'),
    startDate: words('開始日, 入社日, 入社年月日, 雇用開始日, 採用日, 勤務開始日'),
    groups: words('グループ割り当て, グループ, 所属グループ, グループの割り当て, グループ割当, 所属チーム'),
    temporaryPassword: words('仮パスワード, 一時パスワード, パスワード, 初期パスワード'),
    licenseType: words('ライセンス種別, ライセンスタイプ, ライセンス, ライセンスの種類'),
    status: words('ステータス, 状態, アカウント状態, 在籍状況, 在籍区分, 在職状況'),
    record: words('レコード'),
  },
  yes: words('はい'),
  no: words('いいえ'),
  months: months('1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月'),
  totals: words('合計, 総計, 小計, 計, 平均, 件数, 人数, 総数'),
};
