import type { Messages } from '../options'

/** Ukrainian. Not yet reviewed by a native speaker. */
export const messages: Messages = {
  lang: 'uk',
  dir: 'ltr',

  'list.comma': ', ',
  'list.and': ' та ',

  'banner.title': 'Ваш вибір щодо файлів cookie',
  'banner.text':
    'Цей вебсайт, за який відповідає {controller}, використовує необов’язкові файли cookie лише за вашою згодою. Мета: {purposes}. Залучено третіх осіб: {third}. Змінити свій вибір можна будь-коли в розділі «{control}».',
  'banner.undecided': 'Ще не вирішено: {vendors}.',
  'banner.changed': 'Політика використання файлів cookie змінилася від вашого останнього вибору.',
  'banner.policy': 'Політика використання файлів cookie та повний перелік',

  'preferences.title': 'Налаштування файлів cookie',
  'preferences.text': 'Виберіть, що може використовувати {controller}. Змінити свій вибір можна будь-коли.',
  'preferences.vendors': 'Постачальники: увімкнено {on} з {count}',
  'preferences.always': 'Завжди ввімкнено',
  'preferences.search': 'Пошук постачальників',
  'preferences.found': 'Знайдено: {count}',

  'decided.banner': '{date} ви зробили вибір у банері.',
  'decided.preferences': '{date} ви зробили вибір у цих налаштуваннях.',
  'decided.api': '{date} ваш вибір зберіг цей вебсайт.',
  'decided.agent': '{date} вибір зробив інструмент у вашому браузері.',
  'decided.gpc': 'Відмову враховано: ваш браузер надсилає сигнал Global Privacy Control.',

  'category.necessary': 'Необхідні',
  'category.functional': 'Функціональні',
  'category.analytics': 'Аналітичні',
  'category.marketing': 'Маркетингові',
  'category.necessary.text': 'безпечна робота сайту',
  'category.functional.text': 'додаткові функції',
  'category.analytics.text': 'статистика',
  'category.marketing.text': 'реклама',

  'purpose.user-identification': 'Ідентифікація користувача',
  'purpose.browser-identification': 'Ідентифікація браузера',
  'purpose.computer-identification': 'Ідентифікація комп’ютера',
  'purpose.session-identification': 'Ідентифікація сеансу',
  'purpose.session-tracking': 'Відстеження сеансу',
  'purpose.activity-tracking': 'Відстеження дій',
  'purpose.content-storage': 'Зберігання вмісту',
  'purpose.content-customisation': 'Персоналізація вмісту',
  'purpose.asset-optimisation': 'Оптимізація передавання файлів',
  'purpose.error-reporting': 'Звіти про помилки',

  'vendor.name': 'Постачальник',
  'vendor.purposes': 'Мета використання',
  'vendor.category': 'Категорія',
  'vendor.stored': 'Файли cookie та сховища',
  'vendor.policy': 'Політика конфіденційності: {vendor}',
  'vendor.first': 'цей вебсайт',
  'vendor.third': 'третя особа',

  'stored.cookies': 'файл cookie',
  'stored.keeps': 'файл cookie, який ми не можемо видалити',
  'stored.storage': 'локальне сховище',
  'stored.databases': 'база даних',
  'stored.session': 'до закриття браузера',
  'stored.persistent': 'до видалення',
  'stored.unknown': 'строк невідомий',

  'placeholder.text': 'Джерело: {vendors}. Цей вміст завантажується лише за вашою згодою. Мета: {purposes}.',
  'placeholder.open': 'Відкрити на {host}',

  'status.saved': 'Ваш вибір збережено.',
  'status.unsaved': 'Ваш вибір діє лише на цій сторінці: браузер його не зберігає.',
  'status.needsReload': 'Перезавантажте сторінку, щоб зупинити: {vendors}.',
  'status.couldNotErase': 'Деякі дані не вдалося видалити ({vendors}).',

  'action.reject-all': 'Відхилити все',
  'action.accept-all': 'Прийняти все',
  'action.open-preferences': 'Налаштувати',
  'action.save': 'Зберегти вибір',
  'action.close': 'Закрити',
  'action.more': 'Показати більше',
  'action.reload': 'Перезавантажити',
  'action.load-once': 'Завантажити один раз',
  'action.allow-always': 'Завжди дозволяти',
}
