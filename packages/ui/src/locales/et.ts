import type { Messages } from '../options'

/** Estonian. Not yet reviewed by a native speaker. */
export const messages: Messages = {
  lang: 'et',
  dir: 'ltr',

  'list.comma': ', ',
  'list.and': ' ja ',

  'banner.title': 'Teie küpsisevalikud',
  'banner.text':
    'See veebisait (haldaja: {controller}) kasutab valikulisi küpsiseid ainult teie nõusolekul. Eesmärk: {purposes}. Kaasatud kolmandad isikud: {third}. Oma valikut saate igal ajal muuta jaotises „{control}“.',
  'banner.undecided': 'Veel otsustamata: {vendors}.',
  'banner.changed': 'Küpsisepoliitika on pärast teie viimast valikut muutunud.',
  'banner.policy': 'Küpsisepoliitika ja täielik loetelu',

  'preferences.title': 'Küpsiste seaded',
  'preferences.text': 'Valige, mida {controller} tohib kasutada. Oma valikut saate igal ajal muuta.',
  'preferences.vendors': 'Teenusepakkujad: lubatud {on}, kokku {count}',
  'preferences.always': 'Alati lubatud',
  'preferences.search': 'Otsi teenusepakkujaid',
  'preferences.found': 'Leitud: {count}',

  'decided.banner': 'Tegite valiku küpsiseteates ({date}).',
  'decided.preferences': 'Tegite valiku nendes seadetes ({date}).',
  'decided.api': 'Teie valiku salvestas see veebisait ({date}).',
  'decided.agent': 'Valiku tegi teie brauseris olev tööriist ({date}).',
  'decided.gpc': 'Keeldumine on arvesse võetud: teie brauser saadab signaali Global Privacy Control.',

  'category.necessary': 'Vajalikud',
  'category.functional': 'Funktsionaalsed',
  'category.analytics': 'Analüütilised',
  'category.marketing': 'Turunduslikud',
  'category.necessary.text': 'saidi turvaline toimimine',
  'category.functional.text': 'lisafunktsioonid',
  'category.analytics.text': 'statistika',
  'category.marketing.text': 'reklaam',

  'purpose.user-identification': 'Kasutaja tuvastamine',
  'purpose.browser-identification': 'Brauseri tuvastamine',
  'purpose.computer-identification': 'Arvuti tuvastamine',
  'purpose.session-identification': 'Seansi tuvastamine',
  'purpose.session-tracking': 'Seansi jälgimine',
  'purpose.activity-tracking': 'Tegevuse jälgimine',
  'purpose.content-storage': 'Sisu salvestamine',
  'purpose.content-customisation': 'Sisu kohandamine',
  'purpose.asset-optimisation': 'Failide edastamise optimeerimine',
  'purpose.error-reporting': 'Vigadest teatamine',

  'vendor.name': 'Teenusepakkuja',
  'vendor.purposes': 'Eesmärk',
  'vendor.category': 'Kategooria',
  'vendor.stored': 'Küpsised ja salvestusruum',
  'vendor.policy': 'Privaatsuspoliitika: {vendor}',
  'vendor.first': 'see veebisait',
  'vendor.third': 'kolmas isik',

  'stored.cookies': 'küpsis',
  'stored.keeps': 'küpsis, mida me ei saa kustutada',
  'stored.storage': 'kohalik salvestusruum',
  'stored.databases': 'andmebaas',
  'stored.session': 'kuni brauseri sulgemiseni',
  'stored.persistent': 'kuni kustutamiseni',
  'stored.unknown': 'kestus teadmata',

  'placeholder.text': 'Allikas: {vendors}. See sisu laaditakse ainult teie nõusolekul. Eesmärk: {purposes}.',
  'placeholder.open': 'Ava saidil {host}',

  'status.saved': 'Teie valik on salvestatud.',
  'status.unsaved': 'Teie valik kehtib ainult sellel lehel: brauser ei salvesta seda.',
  'status.needsReload': 'Peatamiseks laadige leht uuesti: {vendors}.',
  'status.couldNotErase': 'Osa andmeid ei õnnestunud kustutada ({vendors}).',

  'action.reject-all': 'Keeldu kõigist',
  'action.accept-all': 'Nõustu kõigiga',
  'action.open-preferences': 'Kohanda',
  'action.save': 'Salvesta valikud',
  'action.close': 'Sulge',
  'action.more': 'Näita rohkem',
  'action.reload': 'Laadi uuesti',
  'action.load-once': 'Laadi üks kord',
  'action.allow-always': 'Luba alati',
}
