import type { Messages } from '../options'

/** Serbian in Cyrillic script. Not yet reviewed by a native speaker. */
export const messages: Messages = {
  lang: 'sr',
  dir: 'ltr',

  'list.comma': ', ',
  'list.and': ' и ',

  'banner.title': 'Ваш избор колачића',
  'banner.text':
    'Овај сајт (руковалац подацима: {controller}) користи необавезне колачиће само уз ваш пристанак. Сврха: {purposes}. Број укључених трећих страна: {third}. Свој избор можете у сваком тренутку променити или пристанак опозвати у одељку „{control}”.',
  'banner.undecided': 'Још није одлучено: {vendors}.',
  'banner.changed': 'Политика колачића је промењена од вашег последњег избора.',
  'banner.policy': 'Политика колачића и комплетан списак',

  'preferences.title': 'Подешавања колачића',
  'preferences.text':
    'Изаберите шта сме да користи {controller}. Свој избор можете у сваком тренутку променити.',
  'preferences.vendors': 'Пружаоци услуга: укључено {on} од {count}',
  'preferences.always': 'Увек укључени',
  'preferences.search': 'Претражи пружаоце услуга',
  'preferences.found': 'Пронађено: {count}',

  'decided.banner': 'Одлучили сте у обавештењу о колачићима ({date}).',
  'decided.preferences': 'Одлучили сте у овим подешавањима ({date}).',
  'decided.api': 'Ваш избор је сачувао овај сајт ({date}).',
  'decided.agent': 'Одлуку је донела алатка у вашем прегледачу ({date}).',
  'decided.gpc': 'Приговор је уважен: ваш прегледач шаље сигнал Global Privacy Control.',

  'category.necessary': 'Неопходни',
  'category.functional': 'Функционални',
  'category.analytics': 'Аналитички',
  'category.marketing': 'Маркетиншки',
  'category.necessary.text': 'безбедан рад сајта',
  'category.functional.text': 'додатне функције',
  'category.analytics.text': 'статистика',
  'category.marketing.text': 'оглашавање',

  'purpose.user-identification': 'Идентификација корисника',
  'purpose.browser-identification': 'Идентификација прегледача',
  'purpose.computer-identification': 'Идентификација рачунара',
  'purpose.session-identification': 'Идентификација сесије',
  'purpose.session-tracking': 'Праћење сесије',
  'purpose.activity-tracking': 'Праћење активности',
  'purpose.content-storage': 'Чување садржаја',
  'purpose.content-customisation': 'Прилагођавање садржаја',
  'purpose.asset-optimisation': 'Брже учитавање датотека',
  'purpose.error-reporting': 'Пријављивање грешака',

  'vendor.name': 'Пружалац услуге',
  'vendor.purposes': 'Сврха',
  'vendor.category': 'Категорија',
  'vendor.stored': 'Колачићи и сачувани подаци',
  'vendor.policy': 'Политика приватности: {vendor}',
  'vendor.first': 'овај сајт',
  'vendor.third': 'трећа страна',

  'stored.cookies': 'колачић',
  'stored.keeps': 'колачић који не можемо да избришемо',
  'stored.storage': 'локално складиште',
  'stored.databases': 'база података',
  'stored.session': 'до затварања прегледача',
  'stored.persistent': 'до брисања',
  'stored.unknown': 'трајање није познато',

  'placeholder.text': 'Извор: {vendors}. Овај садржај се учитава само уз ваш пристанак. Сврха: {purposes}.',
  'placeholder.open': 'Отвори на {host}',

  'status.saved': 'Ваш избор је сачуван.',
  'status.unsaved': 'Ваш избор важи само за ову страницу: прегледач га не чува.',
  'status.needsReload': 'Да бисте зауставили {vendors}, поново учитајте страницу.',
  'status.couldNotErase': 'Неке податке није било могуће избрисати ({vendors}).',

  'action.reject-all': 'Одбиј све',
  'action.accept-all': 'Прихвати све',
  'action.open-preferences': 'Прилагоди',
  'action.save': 'Сачувај избор',
  'action.close': 'Затвори',
  'action.more': 'Прикажи још',
  'action.reload': 'Поново учитај',
  'action.load-once': 'Учитај једном',
  'action.allow-always': 'Увек дозволи',
}
