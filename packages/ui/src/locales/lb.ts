import type { Messages } from '../options'

/** Luxembourgish. Not yet reviewed by a native speaker. */
export const messages: Messages = {
  lang: 'lb',
  dir: 'ltr',

  'list.comma': ', ',
  'list.and': ' souwéi ',

  'banner.title': 'Är Auswiel bei de Cookien',
  'banner.text':
    'Dës Websäit (verantwortlech: {controller}) benotzt optional Cookien nëmme mat Ärer Zoustëmmung: fir {purposes}. Bedeelegt Drëttubidder: {third}. Dir kënnt Är Auswiel zu all Moment ënner „{control}“ änneren.',
  'banner.undecided': 'Nach net entscheet: {vendors}.',
  'banner.changed': 'D’Cookie-Richtlinn huet sech zënter Ärer leschter Auswiel geännert.',
  'banner.policy': 'Cookie-Richtlinn a komplett Lëscht',

  'preferences.title': 'Cookie-Astellungen',
  'preferences.text': 'Wielt, wat {controller} benotzen däerf. Dir kënnt Är Auswiel zu all Moment änneren.',
  'preferences.vendors': 'Aktiv Ubidder: {on}/{count}',
  'preferences.always': 'Ëmmer aktiv',
  'preferences.search': 'Ubidder sichen',
  'preferences.found': 'Fonnt: {count}',

  'decided.banner': 'Dir hutt am Banner decidéiert ({date}).',
  'decided.preferences': 'Dir hutt hei decidéiert ({date}).',
  'decided.api': 'Dës Websäit huet Är Auswiel gespäichert ({date}).',
  'decided.agent': 'En Tool an Ärem Browser huet decidéiert ({date}).',
  'decided.gpc': 'Widdersproch respektéiert: Äre Browser schéckt Global Privacy Control.',

  'category.necessary': 'Néideg',
  'category.functional': 'Funktionell',
  'category.analytics': 'Analys',
  'category.marketing': 'Marketing',
  'category.necessary.text': 'wat d’Websäit brauch, fir sécher ze lafen',
  'category.functional.text': 'zousätzlech Funktiounen',
  'category.analytics.text': 'Statistik',
  'category.marketing.text': 'Reklamm',

  'purpose.user-identification': 'Benotzer identifizéieren',
  'purpose.browser-identification': 'Browser identifizéieren',
  'purpose.computer-identification': 'Computer identifizéieren',
  'purpose.session-identification': 'Sessioun identifizéieren',
  'purpose.session-tracking': 'Sessioun verfollegen',
  'purpose.activity-tracking': 'Aktivitéit verfollegen',
  'purpose.content-storage': 'Inhalter späicheren',
  'purpose.content-customisation': 'Inhalter upassen',
  'purpose.asset-optimisation': 'Fichiere méi séier lueden',
  'purpose.error-reporting': 'Feeler mellen',

  'vendor.name': 'Ubidder',
  'vendor.purposes': 'Zwecker',
  'vendor.category': 'Kategorie',
  'vendor.stored': 'Cookien a Späicher',
  'vendor.policy': 'Dateschutzerklärung: {vendor}',
  'vendor.first': 'eegene Service',
  'vendor.third': 'Drëttubidder',

  'stored.cookies': 'Cookie',
  'stored.keeps': 'Cookie, dee mir net läsche kënnen',
  'stored.storage': 'lokale Späicher',
  'stored.databases': 'Datebank',
  'stored.session': 'bis de Browser zou ass',
  'stored.persistent': 'bis zum Läschen',
  'stored.unknown': 'Dauer onbekannt',

  'placeholder.text':
    'Dësen Inhalt (Ubidder: {vendors}) gëtt nëmme mat Ärer Zoustëmmung gelueden: fir {purposes}.',
  'placeholder.open': 'Op {host} opmaachen',

  'status.saved': 'Är Auswiel ass gespäichert.',
  'status.unsaved': 'Är Auswiel gëllt nëmme fir dës Säit: De Browser späichert se net.',
  'status.needsReload': 'Luet d’Säit nei, fir {vendors} ze stoppen.',
  'status.couldNotErase': 'E puer Donnéeë konnten net geläscht ginn: {vendors}.',

  'action.reject-all': 'Alles refuséieren',
  'action.accept-all': 'Alles akzeptéieren',
  'action.open-preferences': 'Upassen',
  'action.save': 'Auswiel späicheren',
  'action.close': 'Zoumaachen',
  'action.more': 'Méi weisen',
  'action.reload': 'Nei lueden',
  'action.load-once': 'Eemol lueden',
  'action.allow-always': 'Ëmmer erlaben',
}
