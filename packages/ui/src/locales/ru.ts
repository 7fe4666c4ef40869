import type { Messages } from '../options'

/** Russian. Not yet reviewed by a native speaker. */
export const messages: Messages = {
  lang: 'ru',
  dir: 'ltr',

  'list.comma': ', ',
  'list.and': ' и ',

  'banner.title': 'Файлы cookie: ваш выбор',
  'banner.text':
    'Этот сайт, за который отвечает {controller}, использует необязательные файлы cookie только с вашего согласия. Назначение: {purposes}. Задействовано третьих лиц: {third}. Изменить свой выбор можно в любой момент в разделе «{control}».',
  'banner.undecided': 'Решение ещё не принято: {vendors}.',
  'banner.changed': 'Политика использования файлов cookie изменилась с момента вашего последнего выбора.',
  'banner.policy': 'Политика использования файлов cookie и полный список',

  'preferences.title': 'Настройки файлов cookie',
  'preferences.text':
    'Выберите, что может использовать {controller}. Изменить свой выбор можно в любой момент.',
  'preferences.vendors': 'Поставщики: включено {on} из {count}',
  'preferences.always': 'Всегда включено',
  'preferences.search': 'Поиск поставщиков',
  'preferences.found': 'Найдено: {count}',

  'decided.banner': '{date} вы сделали выбор в баннере.',
  'decided.preferences': '{date} вы сделали выбор в этих настройках.',
  'decided.api': '{date} ваш выбор сохранил этот сайт.',
  'decided.agent': '{date} выбор сделал инструмент в вашем браузере.',
  'decided.gpc': 'Отказ учтён: ваш браузер отправляет сигнал Global Privacy Control.',

  'category.necessary': 'Необходимые',
  'category.functional': 'Функциональные',
  'category.analytics': 'Аналитические',
  'category.marketing': 'Маркетинговые',
  'category.necessary.text': 'безопасная работа сайта',
  'category.functional.text': 'дополнительные функции',
  'category.analytics.text': 'статистика',
  'category.marketing.text': 'реклама',

  'purpose.user-identification': 'Идентификация пользователя',
  'purpose.browser-identification': 'Идентификация браузера',
  'purpose.computer-identification': 'Идентификация компьютера',
  'purpose.session-identification': 'Идентификация сеанса',
  'purpose.session-tracking': 'Отслеживание сеанса',
  'purpose.activity-tracking': 'Отслеживание действий',
  'purpose.content-storage': 'Хранение контента',
  'purpose.content-customisation': 'Персонализация контента',
  'purpose.asset-optimisation': 'Оптимизация передачи файлов',
  'purpose.error-reporting': 'Отчёты об ошибках',

  'vendor.name': 'Поставщик',
  'vendor.purposes': 'Назначение',
  'vendor.category': 'Категория',
  'vendor.stored': 'Файлы cookie и хранилища',
  'vendor.policy': 'Политика конфиденциальности: {vendor}',
  'vendor.first': 'этот сайт',
  'vendor.third': 'третье лицо',

  'stored.cookies': 'файл cookie',
  'stored.keeps': 'файл cookie, который мы не можем удалить',
  'stored.storage': 'локальное хранилище',
  'stored.databases': 'база данных',
  'stored.session': 'до закрытия браузера',
  'stored.persistent': 'до удаления',
  'stored.unknown': 'срок неизвестен',

  'placeholder.text':
    'Источник: {vendors}. Этот контент загружается только с вашего согласия. Назначение: {purposes}.',
  'placeholder.open': 'Открыть на {host}',

  'status.saved': 'Ваш выбор сохранён.',
  'status.unsaved': 'Ваш выбор действует только на этой странице: браузер его не сохраняет.',
  'status.needsReload': 'Перезагрузите страницу, чтобы остановить: {vendors}.',
  'status.couldNotErase': 'Некоторые данные не удалось удалить ({vendors}).',

  'action.reject-all': 'Отклонить все',
  'action.accept-all': 'Принять все',
  'action.open-preferences': 'Настроить',
  'action.save': 'Сохранить выбор',
  'action.close': 'Закрыть',
  'action.more': 'Ещё',
  'action.reload': 'Перезагрузить',
  'action.load-once': 'Загрузить один раз',
  'action.allow-always': 'Всегда разрешать',
}
