import type { Messages } from '../options'

/** Japanese. Not yet reviewed by a native speaker. */
export const messages: Messages = {
  lang: 'ja',
  dir: 'ltr',

  'list.comma': '、',
  'list.and': '、',

  'banner.title': 'Cookieの選択',
  'banner.text':
    '当サイト（運営者：{controller}）は、同意いただいた場合にのみ、必須ではないCookieを使用します。目的：{purposes}。関与する第三者の数：{third}。選択の変更や同意の撤回は、「{control}」からいつでも行えます。',
  'banner.undecided': '未選択：{vendors}。',
  'banner.changed': '前回の選択以降、Cookieポリシーが変更されました。',
  'banner.policy': 'Cookieポリシーと詳細な一覧',

  'preferences.title': 'Cookieの設定',
  'preferences.text': '{controller}に使用を許可する項目を選択してください。選択はいつでも変更できます。',
  'preferences.vendors': '提供元：{count}件中{on}件が有効',
  'preferences.always': '常に有効',
  'preferences.search': '提供元を検索',
  'preferences.found': '該当：{count}件',

  'decided.banner': '{date}にバナーで選択されました。',
  'decided.preferences': '{date}にこの画面で選択されました。',
  'decided.api': '当サイトが{date}に選択内容を保存しました。',
  'decided.agent': 'お使いのブラウザのツールが{date}に選択しました。',
  'decided.gpc':
    'ブラウザからGlobal Privacy Controlが送信されているため、オプトアウトの要求として対応しました。',

  'category.necessary': '必須',
  'category.functional': '機能性',
  'category.analytics': '分析',
  'category.marketing': 'マーケティング',
  'category.necessary.text': 'サイトの安全な動作に必要なもの',
  'category.functional.text': '追加機能',
  'category.analytics.text': '統計',
  'category.marketing.text': '広告',

  'purpose.user-identification': 'ユーザーの識別',
  'purpose.browser-identification': 'ブラウザの識別',
  'purpose.computer-identification': 'コンピューターの識別',
  'purpose.session-identification': 'セッションの識別',
  'purpose.session-tracking': 'セッションの追跡',
  'purpose.activity-tracking': '行動の追跡',
  'purpose.content-storage': 'コンテンツの保存',
  'purpose.content-customisation': 'コンテンツのカスタマイズ',
  'purpose.asset-optimisation': 'ファイル配信の最適化',
  'purpose.error-reporting': 'エラーの報告',

  'vendor.name': '提供元',
  'vendor.purposes': '使用目的',
  'vendor.category': 'カテゴリー',
  'vendor.stored': 'Cookieとストレージ',
  'vendor.policy': '{vendor}のプライバシーポリシー',
  'vendor.first': '当サイト',
  'vendor.third': '第三者',

  'stored.cookies': 'Cookie',
  'stored.keeps': '当サイトでは削除できないCookie',
  'stored.storage': 'ローカルストレージ',
  'stored.databases': 'データベース',
  'stored.session': 'ブラウザを閉じるまで',
  'stored.persistent': '削除されるまで',
  'stored.unknown': '期間不明',

  'placeholder.text':
    'これは{vendors}のコンテンツです。同意いただいた場合にのみ読み込まれます（目的：{purposes}）。',
  'placeholder.open': '{host}で開く',

  'status.saved': '選択内容を保存しました。',
  'status.unsaved': '選択内容はこのページでのみ有効です。ブラウザには保存されません。',
  'status.needsReload': '{vendors}を停止するには、ページを再読み込みしてください。',
  'status.couldNotErase': '{vendors}のデータの一部を削除できませんでした。',

  'action.reject-all': 'すべて拒否',
  'action.accept-all': 'すべて許可',
  'action.open-preferences': 'カスタマイズ',
  'action.save': '選択を保存',
  'action.close': '閉じる',
  'action.more': 'さらに表示',
  'action.reload': '再読み込み',
  'action.load-once': '今回のみ読み込む',
  'action.allow-always': '常に許可',
}
