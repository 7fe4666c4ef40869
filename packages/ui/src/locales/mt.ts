import type { Messages } from '../options'

/** Maltese. Not yet reviewed by a native speaker. */
export const messages: Messages = {
  lang: 'mt',
  dir: 'ltr',

  'list.comma': ', ',
  'list.and': ' u ',

  'banner.title': 'L-għażliet tiegħek dwar il-cookies',
  'banner.text':
    'Dan is-sit web (kontrollur: {controller}) juża cookies fakultattivi biss jekk tagħti l-kunsens tiegħek, għal dawn l-għanijiet: {purposes}. Partijiet terzi involuti: {third}. Tista’ tbiddel fehmtek fi kwalunkwe ħin taħt “{control}”.',
  'banner.undecided': 'Għadu ma ġiex deċiż: {vendors}.',
  'banner.changed': 'Il-politika dwar il-cookies inbidlet mill-aħħar għażla tiegħek.',
  'banner.policy': 'Politika dwar il-cookies u lista sħiħa',

  'preferences.title': 'Preferenzi tal-cookies',
  'preferences.text':
    'Agħżel x’jista’ juża l-kontrollur ({controller}). Tista’ tbiddel fehmtek fi kwalunkwe ħin.',
  'preferences.vendors': 'Fornituri attivi: {on} minn {count}',
  'preferences.always': 'Dejjem attivi',
  'preferences.search': 'Fittex fornituri',
  'preferences.found': 'Misjuba: {count}',

  'decided.banner': 'Għamilt l-għażla tiegħek fil-banner ({date}).',
  'decided.preferences': 'Għamilt l-għażla tiegħek hawn ({date}).',
  'decided.api': 'Dan is-sit web ħażen l-għażla tiegħek ({date}).',
  'decided.agent': 'L-għażla saret minn għodda fil-browser tiegħek ({date}).',
  'decided.gpc':
    'L-oġġezzjoni tiegħek ġiet rispettata: il-browser tiegħek jibgħat is-sinjal Global Privacy Control.',

  'category.necessary': 'Neċessarji',
  'category.functional': 'Funzjonali',
  'category.analytics': 'Analitiċi',
  'category.marketing': 'Marketing',
  'category.necessary.text': 'dak li jeħtieġ is-sit biex jaħdem b’mod sigur',
  'category.functional.text': 'funzjonijiet addizzjonali',
  'category.analytics.text': 'statistika',
  'category.marketing.text': 'reklamar',

  'purpose.user-identification': 'Identifikazzjoni tal-utent',
  'purpose.browser-identification': 'Identifikazzjoni tal-browser',
  'purpose.computer-identification': 'Identifikazzjoni tal-kompjuter',
  'purpose.session-identification': 'Identifikazzjoni tas-sessjoni',
  'purpose.session-tracking': 'Traċċar tas-sessjoni',
  'purpose.activity-tracking': 'Traċċar tal-attività',
  'purpose.content-storage': 'Ħżin tal-kontenut',
  'purpose.content-customisation': 'Adattament tal-kontenut',
  'purpose.asset-optimisation': 'Tagħbija aktar rapida tal-fajls',
  'purpose.error-reporting': 'Rappurtar tal-iżbalji',

  'vendor.name': 'Fornitur',
  'vendor.purposes': 'Għanijiet',
  'vendor.category': 'Kategorija',
  'vendor.stored': 'Cookies u ħżin',
  'vendor.policy': 'Politika tal-privatezza ta’ {vendor}',
  'vendor.first': 'l-ewwel parti',
  'vendor.third': 'parti terza',

  'stored.cookies': 'cookie',
  'stored.keeps': 'cookie li ma nistgħux inħassru',
  'stored.storage': 'ħżin lokali',
  'stored.databases': 'bażi ta’ data',
  'stored.session': 'sakemm jingħalaq il-browser',
  'stored.persistent': 'sat-tħassir',
  'stored.unknown': 'tul ta’ żmien mhux magħruf',

  'placeholder.text':
    'Dan il-kontenut ġej minn {vendors}. Jitgħabba biss jekk tagħti l-kunsens tiegħek, għal dawn l-għanijiet: {purposes}.',
  'placeholder.open': 'Iftaħ fuq {host}',

  'status.saved': 'L-għażla tiegħek inħażnet.',
  'status.unsaved': 'L-għażla tiegħek tgħodd għal din il-paġna biss: il-browser ma jaħżinhiex.',
  'status.needsReload': 'Erġa’ għabbi l-paġna biex twaqqaf {vendors}.',
  'status.couldNotErase': 'Xi data ta’ {vendors} ma setgħetx titħassar.',

  'action.reject-all': 'Irrifjuta kollox',
  'action.accept-all': 'Aċċetta kollox',
  'action.open-preferences': 'Ippersonalizza',
  'action.save': 'Aħżen l-għażliet',
  'action.close': 'Agħlaq',
  'action.more': 'Uri aktar',
  'action.reload': 'Erġa’ għabbi',
  'action.load-once': 'Għabbi darba',
  'action.allow-always': 'Ippermetti dejjem',
}
