import type { Messages } from '../options'

/** Basque. Not yet reviewed by a native speaker. */
export const messages: Messages = {
  lang: 'eu',
  dir: 'ltr',

  'list.comma': ', ',
  'list.and': ' eta ',

  'banner.title': 'Cookieei buruzko zure erabakia',
  'banner.text':
    'Webgune honek (arduraduna: {controller}) aukerako cookieak erabiltzen ditu, zure baimenarekin bakarrik. Helburua: {purposes}. Parte hartzen duten hirugarrenak: {third}. Erabakia edozein unetan alda dezakezu hemen: “{control}”.',
  'banner.undecided': 'Oraindik erabaki gabe: {vendors}.',
  'banner.changed': 'Cookieen politika aldatu egin da zure azken erabakitik.',
  'banner.policy': 'Cookieen politika eta zerrenda osoa',

  'preferences.title': 'Cookieen ezarpenak',
  'preferences.text':
    'Aukeratu webgune honek (arduraduna: {controller}) zer erabil dezakeen. Erabakia edozein unetan alda dezakezu.',
  'preferences.vendors': 'Aktibatutako hornitzaileak: {on}/{count}',
  'preferences.always': 'Beti aktibatuta',
  'preferences.search': 'Bilatu hornitzaileak',
  'preferences.found': 'Aurkituta: {count}',

  'decided.banner': 'Bannerrean hartu zenuen erabakia: {date}.',
  'decided.preferences': 'Hemen hartu zenuen erabakia: {date}.',
  'decided.api': 'Webgune honek gorde zuen zure erabakia: {date}.',
  'decided.agent': 'Zure nabigatzaileko tresna batek hartu zuen erabakia: {date}.',
  'decided.gpc': 'Zure ukoa aintzat hartu da: nabigatzaileak Global Privacy Control seinalea bidaltzen du.',

  'category.necessary': 'Beharrezkoak',
  'category.functional': 'Funtzionalak',
  'category.analytics': 'Analitikoak',
  'category.marketing': 'Marketinekoak',
  'category.necessary.text': 'webgunearen funtzionamendu segurua',
  'category.functional.text': 'eginbide gehigarriak',
  'category.analytics.text': 'estatistikak',
  'category.marketing.text': 'publizitatea',

  'purpose.user-identification': 'Erabiltzailearen identifikazioa',
  'purpose.browser-identification': 'Nabigatzailearen identifikazioa',
  'purpose.computer-identification': 'Ordenagailuaren identifikazioa',
  'purpose.session-identification': 'Saioaren identifikazioa',
  'purpose.session-tracking': 'Saioaren jarraipena',
  'purpose.activity-tracking': 'Jardueraren jarraipena',
  'purpose.content-storage': 'Edukia biltegiratzea',
  'purpose.content-customisation': 'Edukia pertsonalizatzea',
  'purpose.asset-optimisation': 'Fitxategien banaketa optimizatzea',
  'purpose.error-reporting': 'Erroreen berri ematea',

  'vendor.name': 'Hornitzailea',
  'vendor.purposes': 'Helburua',
  'vendor.category': 'Kategoria',
  'vendor.stored': 'Cookieak eta biltegiratzea',
  'vendor.policy': 'Pribatutasun-politika: {vendor}',
  'vendor.first': 'webgune hau',
  'vendor.third': 'hirugarrena',

  'stored.cookies': 'cookiea',
  'stored.keeps': 'ezabatu ezin dugun cookiea',
  'stored.storage': 'biltegiratze lokala',
  'stored.databases': 'datu-basea',
  'stored.session': 'nabigatzailea itxi arte',
  'stored.persistent': 'ezabatu arte',
  'stored.unknown': 'iraupen ezezaguna',

  'placeholder.text':
    'Jatorria: {vendors}. Eduki hau zure baimenarekin bakarrik kargatzen da. Helburua: {purposes}.',
  'placeholder.open': 'Ireki hemen: {host}',

  'status.saved': 'Zure erabakia gorde da.',
  'status.unsaved': 'Zure erabakiak orri honetarako bakarrik balio du: nabigatzaileak ez du gordetzen.',
  'status.needsReload': 'Geldiarazteko, kargatu orria berriro: {vendors}.',
  'status.couldNotErase': 'Datu batzuk ezin izan dira ezabatu ({vendors}).',

  'action.reject-all': 'Ukatu guztiak',
  'action.accept-all': 'Onartu guztiak',
  'action.open-preferences': 'Pertsonalizatu',
  'action.save': 'Gorde aukerak',
  'action.close': 'Itxi',
  'action.more': 'Erakutsi gehiago',
  'action.reload': 'Kargatu berriro',
  'action.load-once': 'Kargatu behin',
  'action.allow-always': 'Baimendu beti',
}
