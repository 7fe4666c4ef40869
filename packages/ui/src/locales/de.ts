import type { Messages } from '../options'

/** German, as in Germany. Not yet reviewed by a native speaker. */
export const messages: Messages = {
  lang: 'de',
  dir: 'ltr',

  'list.comma': ', ',
  'list.and': ' und ',

  'banner.title': 'Ihre Cookie-Auswahl',
  'banner.text':
    'Diese Website (Verantwortlicher: {controller}) verwendet optionale Cookies nur mit Ihrer Einwilligung, und zwar für {purposes}. Beteiligte Drittanbieter: {third}. Sie können Ihre Entscheidung jederzeit unter „{control}“ ändern oder widerrufen.',
  'banner.undecided': 'Noch nicht entschieden: {vendors}.',
  'banner.changed': 'Die Cookie-Richtlinie hat sich seit Ihrer letzten Auswahl geändert.',
  'banner.policy': 'Cookie-Richtlinie und vollständige Liste',

  'preferences.title': 'Cookie-Einstellungen',
  'preferences.text':
    'Wählen Sie, was {controller} verwenden darf. Sie können Ihre Auswahl jederzeit ändern.',
  'preferences.vendors': 'Anbieter: {on} von {count} aktiv',
  'preferences.always': 'Immer aktiv',
  'preferences.search': 'Anbieter suchen',
  'preferences.found': 'Gefunden: {count}',

  'decided.banner': 'Sie haben am {date} im Banner entschieden.',
  'decided.preferences': 'Sie haben am {date} hier entschieden.',
  'decided.api': 'Diese Website hat Ihre Auswahl am {date} gespeichert.',
  'decided.agent': 'Ein Programm in Ihrem Browser hat am {date} entschieden.',
  'decided.gpc': 'Widerspruch beachtet: Ihr Browser sendet Global Privacy Control.',

  'category.necessary': 'Notwendig',
  'category.functional': 'Funktional',
  'category.analytics': 'Analyse',
  'category.marketing': 'Marketing',
  'category.necessary.text': 'Betrieb und Sicherheit der Website',
  'category.functional.text': 'zusätzliche Funktionen',
  'category.analytics.text': 'Statistik',
  'category.marketing.text': 'Werbung',

  'purpose.user-identification': 'Nutzer identifizieren',
  'purpose.browser-identification': 'Browser identifizieren',
  'purpose.computer-identification': 'Computer identifizieren',
  'purpose.session-identification': 'Sitzung identifizieren',
  'purpose.session-tracking': 'Sitzung verfolgen',
  'purpose.activity-tracking': 'Aktivitäten verfolgen',
  'purpose.content-storage': 'Inhalte speichern',
  'purpose.content-customisation': 'Inhalte anpassen',
  'purpose.asset-optimisation': 'Dateien schneller laden',
  'purpose.error-reporting': 'Fehler melden',

  'vendor.name': 'Anbieter',
  'vendor.purposes': 'Zwecke',
  'vendor.category': 'Kategorie',
  'vendor.stored': 'Cookies und Speicher',
  'vendor.policy': 'Datenschutzerklärung von {vendor}',
  'vendor.first': 'Erstanbieter',
  'vendor.third': 'Drittanbieter',

  'stored.cookies': 'Cookie',
  'stored.keeps': 'Cookie (von uns nicht löschbar)',
  'stored.storage': 'lokaler Speicher',
  'stored.databases': 'Datenbank',
  'stored.session': 'bis der Browser geschlossen wird',
  'stored.persistent': 'bis zur Löschung',
  'stored.unknown': 'Dauer unbekannt',

  'placeholder.text':
    'Dieser Inhalt stammt von {vendors}. Er wird nur mit Ihrer Einwilligung geladen, und zwar für {purposes}.',
  'placeholder.open': 'Auf {host} öffnen',

  'status.saved': 'Ihre Auswahl ist gespeichert.',
  'status.unsaved': 'Ihre Auswahl gilt nur für diese Seite: Der Browser speichert sie nicht.',
  'status.needsReload': 'Laden Sie die Seite neu, um {vendors} zu stoppen.',
  'status.couldNotErase': 'Einige Daten von {vendors} konnten nicht gelöscht werden.',

  'action.reject-all': 'Alle ablehnen',
  'action.accept-all': 'Alle akzeptieren',
  'action.open-preferences': 'Anpassen',
  'action.save': 'Auswahl speichern',
  'action.close': 'Schließen',
  'action.more': 'Weitere anzeigen',
  'action.reload': 'Neu laden',
  'action.load-once': 'Einmal laden',
  'action.allow-always': 'Immer erlauben',
}
