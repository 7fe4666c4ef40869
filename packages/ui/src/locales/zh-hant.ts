import type { Messages } from '../options'

/** Chinese in traditional characters, as in Taiwan. Not yet reviewed by a native speaker. */
export const messages: Messages = {
  lang: 'zh-Hant',
  dir: 'ltr',

  'list.comma': '、',
  'list.and': '和',

  'banner.title': '您的 Cookie 選擇',
  'banner.text':
    '本網站（營運者：{controller}）僅在您同意後使用非必要 Cookie，用於{purposes}。涉及的第三方：{third} 家。您可隨時在「{control}」中變更選擇或撤回同意。',
  'banner.undecided': '尚未決定：{vendors}。',
  'banner.changed': '自您上次選擇以來，Cookie 政策已變更。',
  'banner.policy': 'Cookie 政策與完整清單',

  'preferences.title': 'Cookie 設定',
  'preferences.text': '請選擇允許 {controller} 使用的項目。您可隨時變更選擇。',
  'preferences.vendors': '服務商：已開啟 {on} 家，共 {count} 家',
  'preferences.always': '一律開啟',
  'preferences.search': '搜尋服務商',
  'preferences.found': '找到 {count} 家',

  'decided.banner': '您已於{date}在橫幅中做出選擇。',
  'decided.preferences': '您已於{date}在此處做出選擇。',
  'decided.api': '本網站已於{date}儲存您的選擇。',
  'decided.agent': '您瀏覽器中的工具已於{date}做出選擇。',
  'decided.gpc': '已執行選擇退出要求：您的瀏覽器傳送了 Global Privacy Control 訊號。',

  'category.necessary': '必要',
  'category.functional': '功能',
  'category.analytics': '分析',
  'category.marketing': '行銷',
  'category.necessary.text': '網站安全運作所需的項目',
  'category.functional.text': '附加功能',
  'category.analytics.text': '統計',
  'category.marketing.text': '廣告',

  'purpose.user-identification': '使用者識別',
  'purpose.browser-identification': '瀏覽器識別',
  'purpose.computer-identification': '電腦識別',
  'purpose.session-identification': '工作階段識別',
  'purpose.session-tracking': '工作階段追蹤',
  'purpose.activity-tracking': '活動追蹤',
  'purpose.content-storage': '內容儲存',
  'purpose.content-customisation': '內容自訂',
  'purpose.asset-optimisation': '檔案載入最佳化',
  'purpose.error-reporting': '錯誤回報',

  'vendor.name': '服務商',
  'vendor.purposes': '用途',
  'vendor.category': '類別',
  'vendor.stored': 'Cookie 與儲存空間',
  'vendor.policy': '{vendor} 的隱私權政策',
  'vendor.first': '第一方',
  'vendor.third': '第三方',

  'stored.cookies': 'Cookie',
  'stored.keeps': '我們無法刪除的 Cookie',
  'stored.storage': '本機儲存空間',
  'stored.databases': '資料庫',
  'stored.session': '直到關閉瀏覽器',
  'stored.persistent': '直到被刪除',
  'stored.unknown': '期限不明',

  'placeholder.text': '此內容來自 {vendors}，僅在您同意後載入，用於{purposes}。',
  'placeholder.open': '在 {host} 開啟',

  'status.saved': '您的選擇已儲存。',
  'status.unsaved': '瀏覽器未儲存您的選擇，因此僅在此頁面有效。',
  'status.needsReload': '請重新載入頁面以停止 {vendors}。',
  'status.couldNotErase': '{vendors} 的部分資料無法刪除。',

  'action.reject-all': '全部拒絕',
  'action.accept-all': '全部接受',
  'action.open-preferences': '自訂',
  'action.save': '儲存選擇',
  'action.close': '關閉',
  'action.more': '顯示更多',
  'action.reload': '重新載入',
  'action.load-once': '僅載入一次',
  'action.allow-always': '一律允許',
}
