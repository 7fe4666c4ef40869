import type { Messages } from '../options'

/** Bulgarian. Not yet reviewed by a native speaker. */
export const messages: Messages = {
  lang: 'bg',
  dir: 'ltr',

  'list.comma': ', ',
  'list.and': ' и ',

  'banner.title': 'Вашият избор за бисквитките',
  'banner.text':
    'Този сайт (администратор: {controller}) използва незадължителни бисквитки само с Вашето съгласие. Цел: {purposes}. Брой участващи трети страни: {third}. По всяко време можете да промените избора си или да оттеглите съгласието си в раздела „{control}“.',
  'banner.undecided': 'Все още без решение: {vendors}.',
  'banner.changed': 'Политиката за бисквитките е променена.',
  'banner.policy': 'Политика за бисквитките и пълен списък',

  'preferences.title': 'Настройки за бисквитките',
  'preferences.text':
    'Изберете какво може да използва {controller}. Можете да промените избора си по всяко време.',
  'preferences.vendors': 'Включени доставчици: {on} от {count}',
  'preferences.always': 'Винаги включени',
  'preferences.search': 'Търсене',
  'preferences.found': 'Доставчици: {count}',

  'decided.banner': 'На {date} направихте избора си в банера.',
  'decided.preferences': 'На {date} направихте избора си в тези настройки.',
  'decided.api': 'На {date} този сайт запази Вашия избор.',
  'decided.agent': 'На {date} изборът беше направен от инструмент във Вашия браузър.',
  'decided.gpc': 'Възражението е зачетено: Вашият браузър изпраща сигнала Global Privacy Control.',

  'category.necessary': 'Необходими',
  'category.functional': 'Функционални',
  'category.analytics': 'Аналитични',
  'category.marketing': 'Маркетингови',
  'category.necessary.text': 'сигурна работа на сайта',
  'category.functional.text': 'допълнителни функции',
  'category.analytics.text': 'статистика',
  'category.marketing.text': 'реклама',

  'purpose.user-identification': 'Идентифициране на потребителя',
  'purpose.browser-identification': 'Идентифициране на браузъра',
  'purpose.computer-identification': 'Идентифициране на компютъра',
  'purpose.session-identification': 'Идентифициране на сесията',
  'purpose.session-tracking': 'Проследяване на сесията',
  'purpose.activity-tracking': 'Проследяване на действията',
  'purpose.content-storage': 'Съхраняване на съдържание',
  'purpose.content-customisation': 'Персонализиране на съдържание',
  'purpose.asset-optimisation': 'По-бързо зареждане на файлове',
  'purpose.error-reporting': 'Докладване за грешки',

  'vendor.name': 'Доставчик',
  'vendor.purposes': 'Цел',
  'vendor.category': 'Категория',
  'vendor.stored': 'Бисквитки и запазени данни',
  'vendor.policy': 'Политика за поверителност: {vendor}',
  'vendor.first': 'този сайт',
  'vendor.third': 'трета страна',

  'stored.cookies': 'бисквитка',
  'stored.keeps': 'бисквитка, която не можем да изтрием',
  'stored.storage': 'локално хранилище',
  'stored.databases': 'база данни',
  'stored.session': 'до затваряне на браузъра',
  'stored.persistent': 'до изтриване',
  'stored.unknown': 'неизвестен срок',

  'placeholder.text':
    'Източник: {vendors}. Това съдържание се зарежда само с Вашето съгласие. Цел: {purposes}.',
  'placeholder.open': 'Отваряне в {host}',

  'status.saved': 'Вашият избор е запазен.',
  'status.unsaved': 'Вашият избор важи само за тази страница: браузърът не го запазва.',
  'status.needsReload': 'За да спрете {vendors}, презаредете страницата.',
  'status.couldNotErase': 'Някои данни не можаха да бъдат изтрити ({vendors}).',

  'action.reject-all': 'Отхвърляне на всички',
  'action.accept-all': 'Приемане на всички',
  'action.open-preferences': 'Настройване',
  'action.save': 'Запазване на избора',
  'action.close': 'Затваряне',
  'action.more': 'Още',
  'action.reload': 'Презареждане',
  'action.load-once': 'Еднократно зареждане',
  'action.allow-always': 'Постоянно разрешаване',
}
