import type { Messages } from '../options'

/** Chinese in simplified characters, as in mainland China. Not yet reviewed by a native speaker. */
export const messages: Messages = {
  lang: 'zh-Hans',
  dir: 'ltr',

  'list.comma': '、',
  'list.and': '和',

  'banner.title': '您的 Cookie 选择',
  'banner.text':
    '本网站（运营者：{controller}）仅在您同意后使用非必要 Cookie，用于{purposes}。涉及的第三方：{third} 家。您可随时在“{control}”中更改选择或撤回同意。',
  'banner.undecided': '尚未决定：{vendors}。',
  'banner.changed': '自您上次选择以来，Cookie 政策已变更。',
  'banner.policy': 'Cookie 政策和完整列表',

  'preferences.title': 'Cookie 设置',
  'preferences.text': '请选择允许 {controller} 使用的项目。您可随时更改选择。',
  'preferences.vendors': '服务商：已开启 {on} 家，共 {count} 家',
  'preferences.always': '始终开启',
  'preferences.search': '搜索服务商',
  'preferences.found': '找到 {count} 家',

  'decided.banner': '您于{date}在横幅中作出了选择。',
  'decided.preferences': '您于{date}在此处作出了选择。',
  'decided.api': '本网站于{date}保存了您的选择。',
  'decided.agent': '您浏览器中的工具于{date}作出了选择。',
  'decided.gpc': '已执行选择退出请求：您的浏览器发送了 Global Privacy Control 信号。',

  'category.necessary': '必要',
  'category.functional': '功能',
  'category.analytics': '分析',
  'category.marketing': '营销',
  'category.necessary.text': '网站安全运行所需的内容',
  'category.functional.text': '附加功能',
  'category.analytics.text': '统计',
  'category.marketing.text': '广告',

  'purpose.user-identification': '用户识别',
  'purpose.browser-identification': '浏览器识别',
  'purpose.computer-identification': '计算机识别',
  'purpose.session-identification': '会话识别',
  'purpose.session-tracking': '会话跟踪',
  'purpose.activity-tracking': '活动跟踪',
  'purpose.content-storage': '内容存储',
  'purpose.content-customisation': '内容定制',
  'purpose.asset-optimisation': '文件加载优化',
  'purpose.error-reporting': '错误报告',

  'vendor.name': '服务商',
  'vendor.purposes': '用途',
  'vendor.category': '类别',
  'vendor.stored': 'Cookie 和存储',
  'vendor.policy': '{vendor} 的隐私政策',
  'vendor.first': '第一方',
  'vendor.third': '第三方',

  'stored.cookies': 'Cookie',
  'stored.keeps': '我们无法删除的 Cookie',
  'stored.storage': '本地存储',
  'stored.databases': '数据库',
  'stored.session': '直到关闭浏览器',
  'stored.persistent': '直到被删除',
  'stored.unknown': '期限未知',

  'placeholder.text': '此内容来自 {vendors}，仅在您同意后加载，用于{purposes}。',
  'placeholder.open': '在 {host} 上打开',

  'status.saved': '您的选择已保存。',
  'status.unsaved': '浏览器未保存您的选择，因此仅在此页面有效。',
  'status.needsReload': '请刷新页面以停止 {vendors}。',
  'status.couldNotErase': '{vendors} 的部分数据未能删除。',

  'action.reject-all': '全部拒绝',
  'action.accept-all': '全部接受',
  'action.open-preferences': '自定义',
  'action.save': '保存选择',
  'action.close': '关闭',
  'action.more': '显示更多',
  'action.reload': '刷新',
  'action.load-once': '仅加载一次',
  'action.allow-always': '始终允许',
}
