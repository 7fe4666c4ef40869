import type { Messages } from '../options'

/** Romansh, as written in Rumantsch Grischun. Not yet reviewed by a native speaker. */
export const messages: Messages = {
  lang: 'rm',
  dir: 'ltr',

  'list.comma': ', ',
  'list.and': ' e ',

  'banner.title': 'Vossa tscherna da cookies',
  'banner.text':
    'Questa website (responsabel: {controller}) utilisescha cookies opziunals mo cun Voss consentiment: per {purposes}. Terzas partidas involvidas: {third}. Vus pudais midar Vossa tscherna da tut temp sut «{control}».',
  'banner.undecided': 'Anc betg decidì: {vendors}.',
  'banner.changed': 'Las directivas davart ils cookies èn midadas dapi vossa davosa tscherna.',
  'banner.policy': 'Directivas davart ils cookies e glista cumpletta',

  'preferences.title': 'Parameters dals cookies',
  'preferences.text':
    'Selecziunai tge che {controller} dastga utilisar. Vus pudais midar Vossa tscherna da tut temp.',
  'preferences.vendors': 'Purschiders activads: {on} da {count}',
  'preferences.always': 'Adina activà',
  'preferences.search': 'Tschertgar purschiders',
  'preferences.found': 'Chattads: {count}',

  'decided.banner': 'Vus avais decidì en il banner ({date}).',
  'decided.preferences': 'Vus avais decidì qua ({date}).',
  'decided.api': 'Questa website ha memorisà Vossa tscherna ({date}).',
  'decided.agent': 'In utensil en Voss navigatur ha decidì ({date}).',
  'decided.gpc': 'Opposiziun resguardada: Voss navigatur trametta Global Privacy Control.',

  'category.necessary': 'Necessari',
  'category.functional': 'Funcziunal',
  'category.analytics': 'Analisa',
  'category.marketing': 'Marketing',
  'category.necessary.text': 'quai che la website dovra per funcziunar a moda segira',
  'category.functional.text': 'funcziuns supplementaras',
  'category.analytics.text': 'statisticas',
  'category.marketing.text': 'reclama',

  'purpose.user-identification': 'Identifitgar l’utilisader',
  'purpose.browser-identification': 'Identifitgar il navigatur',
  'purpose.computer-identification': 'Identifitgar il computer',
  'purpose.session-identification': 'Identifitgar la sesida',
  'purpose.session-tracking': 'Suandar la sesida',
  'purpose.activity-tracking': 'Suandar las activitads',
  'purpose.content-storage': 'Memorisar cuntegns',
  'purpose.content-customisation': 'Adattar cuntegns',
  'purpose.asset-optimisation': 'Chargiar datotecas pli svelt',
  'purpose.error-reporting': 'Annunziar errurs',

  'vendor.name': 'Purschider',
  'vendor.purposes': 'Intents',
  'vendor.category': 'Categoria',
  'vendor.stored': 'Cookies e memoria',
  'vendor.policy': 'Decleraziun da protecziun da datas: {vendor}',
  'vendor.first': 'emprima partida',
  'vendor.third': 'terza partida',

  'stored.cookies': 'cookie',
  'stored.keeps': 'cookie che nus na pudain betg stizzar',
  'stored.storage': 'memoria locala',
  'stored.databases': 'banca da datas',
  'stored.session': 'enfin ch’il navigatur vegn serrà',
  'stored.persistent': 'enfin che las datas vegnan stizzadas',
  'stored.unknown': 'durada nunenconuschenta',

  'placeholder.text':
    'Derivanza da quest cuntegn: {vendors}. El vegn chargià mo cun Voss consentiment: per {purposes}.',
  'placeholder.open': 'Avrir sin {host}',

  'status.saved': 'Vossa tscherna è memorisada.',
  'status.unsaved': 'Vossa tscherna vala mo per questa pagina: il navigatur na la memorisescha betg.',
  'status.needsReload': 'Chargiai danovamain la pagina per fermar {vendors}.',
  'status.couldNotErase': 'Tschertas datas n’han betg pudì vegnir stizzadas: {vendors}.',

  'action.reject-all': 'Refusar tut',
  'action.accept-all': 'Acceptar tut',
  'action.open-preferences': 'Adattar',
  'action.save': 'Memorisar la tscherna',
  'action.close': 'Serrar',
  'action.more': 'Mussar dapli',
  'action.reload': 'Chargiar danovamain',
  'action.load-once': 'Chargiar ina giada',
  'action.allow-always': 'Adina permetter',
}
