import type { Messages } from '../options'

/** Macedonian. Not yet reviewed by a native speaker. */
export const messages: Messages = {
  lang: 'mk',
  dir: 'ltr',

  'list.comma': ', ',
  'list.and': ' и ',

  'banner.title': 'Вашиот избор за колачиња',
  'banner.text':
    'Оваа веб-страница (контролор: {controller}) користи незадолжителни колачиња само со ваша согласност. Цел: {purposes}. Број на вклучени трети лица: {third}. Во секое време можете да го промените изборот или да ја повлечете согласноста во делот „{control}“.',
  'banner.undecided': 'Сѐ уште неодлучено: {vendors}.',
  'banner.changed': 'Политиката за колачиња е променета од вашиот последен избор.',
  'banner.policy': 'Политика за колачиња и целосен список',

  'preferences.title': 'Поставки за колачиња',
  'preferences.text':
    'Изберете што смее да користи {controller}. Изборот можете да го промените во секое време.',
  'preferences.vendors': 'Вклучени даватели на услуги: {on} од {count}',
  'preferences.always': 'Секогаш вклучени',
  'preferences.search': 'Пребарај даватели на услуги',
  'preferences.found': 'Пронајдени: {count}',

  'decided.banner': 'На {date} одлучивте во известувањето за колачиња.',
  'decided.preferences': 'На {date} одлучивте во овие поставки.',
  'decided.api': 'На {date} вашиот избор го зачува оваа веб-страница.',
  'decided.agent': 'На {date} одлуката ја донесе алатка во вашиот прелистувач.',
  'decided.gpc': 'Приговорот е прифатен: вашиот прелистувач го испраќа сигналот Global Privacy Control.',

  'category.necessary': 'Неопходни',
  'category.functional': 'Функционални',
  'category.analytics': 'Аналитички',
  'category.marketing': 'Маркетиншки',
  'category.necessary.text': 'безбедна работа на веб-страницата',
  'category.functional.text': 'дополнителни функции',
  'category.analytics.text': 'статистика',
  'category.marketing.text': 'рекламирање',

  'purpose.user-identification': 'Идентификација на корисникот',
  'purpose.browser-identification': 'Идентификација на прелистувачот',
  'purpose.computer-identification': 'Идентификација на компјутерот',
  'purpose.session-identification': 'Идентификација на сесијата',
  'purpose.session-tracking': 'Следење на сесијата',
  'purpose.activity-tracking': 'Следење на активноста',
  'purpose.content-storage': 'Чување содржини',
  'purpose.content-customisation': 'Приспособување содржини',
  'purpose.asset-optimisation': 'Побрзо вчитување датотеки',
  'purpose.error-reporting': 'Пријавување грешки',

  'vendor.name': 'Давател на услуга',
  'vendor.purposes': 'Цел',
  'vendor.category': 'Категорија',
  'vendor.stored': 'Колачиња и зачувани податоци',
  'vendor.policy': 'Политика за приватност: {vendor}',
  'vendor.first': 'оваа веб-страница',
  'vendor.third': 'трето лице',

  'stored.cookies': 'колаче',
  'stored.keeps': 'колаче што не можеме да го избришеме',
  'stored.storage': 'локално складиште',
  'stored.databases': 'база на податоци',
  'stored.session': 'до затворање на прелистувачот',
  'stored.persistent': 'до бришење',
  'stored.unknown': 'времетраењето не е познато',

  'placeholder.text': 'Извор: {vendors}. Оваа содржина се вчитува само со ваша согласност. Цел: {purposes}.',
  'placeholder.open': 'Отвори на {host}',

  'status.saved': 'Вашиот избор е зачуван.',
  'status.unsaved': 'Вашиот избор важи само на отворената страница: прелистувачот не го зачувува.',
  'status.needsReload': 'За запирање на {vendors} повторно вчитајте ја страницата.',
  'status.couldNotErase': 'Некои податоци не можеа да се избришат ({vendors}).',

  'action.reject-all': 'Одбиј ги сите',
  'action.accept-all': 'Прифати ги сите',
  'action.open-preferences': 'Приспособи',
  'action.save': 'Зачувај го изборот',
  'action.close': 'Затвори',
  'action.more': 'Прикажи повеќе',
  'action.reload': 'Вчитај повторно',
  'action.load-once': 'Вчитај еднаш',
  'action.allow-always': 'Секогаш дозволи',
}
