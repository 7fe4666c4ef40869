import type { Messages } from '../options'

/** Slovenian. Not yet reviewed by a native speaker. */
export const messages: Messages = {
  lang: 'sl',
  dir: 'ltr',

  'list.comma': ', ',
  'list.and': ' in ',

  'banner.title': 'Vaša izbira piškotkov',
  'banner.text':
    'To spletno mesto (upravljavec: {controller}) uporablja neobvezne piškotke le z vašo privolitvijo. Namen: {purposes}. Število vključenih tretjih oseb: {third}. Svojo izbiro lahko kadar koli spremenite ali privolitev prekličete v razdelku »{control}«.',
  'banner.undecided': 'Še neodločeno: {vendors}.',
  'banner.changed': 'Politika piškotkov se je od vaše zadnje izbire spremenila.',
  'banner.policy': 'Politika piškotkov in celoten seznam',

  'preferences.title': 'Nastavitve piškotkov',
  'preferences.text': 'Izberite, kaj sme uporabljati {controller}. Svojo izbiro lahko kadar koli spremenite.',
  'preferences.vendors': 'Vklopljeni ponudniki: {on} od {count}',
  'preferences.always': 'Vedno vklopljeni',
  'preferences.search': 'Iskanje ponudnikov',
  'preferences.found': 'Najdeno: {count}',

  'decided.banner': 'Odločili ste se v obvestilu o piškotkih ({date}).',
  'decided.preferences': 'Odločili ste se v teh nastavitvah ({date}).',
  'decided.api': 'Vašo izbiro je shranilo to spletno mesto ({date}).',
  'decided.agent': 'Odločitev je sprejelo orodje v vašem brskalniku ({date}).',
  'decided.gpc': 'Ugovor je upoštevan: vaš brskalnik pošilja signal Global Privacy Control.',

  'category.necessary': 'Nujni',
  'category.functional': 'Funkcionalni',
  'category.analytics': 'Analitični',
  'category.marketing': 'Trženjski',
  'category.necessary.text': 'varno delovanje spletnega mesta',
  'category.functional.text': 'dodatne funkcije',
  'category.analytics.text': 'statistika',
  'category.marketing.text': 'oglaševanje',

  'purpose.user-identification': 'Identifikacija uporabnika',
  'purpose.browser-identification': 'Identifikacija brskalnika',
  'purpose.computer-identification': 'Identifikacija računalnika',
  'purpose.session-identification': 'Identifikacija seje',
  'purpose.session-tracking': 'Sledenje seji',
  'purpose.activity-tracking': 'Sledenje dejavnosti',
  'purpose.content-storage': 'Shranjevanje vsebine',
  'purpose.content-customisation': 'Prilagajanje vsebine',
  'purpose.asset-optimisation': 'Hitrejše nalaganje datotek',
  'purpose.error-reporting': 'Poročanje o napakah',

  'vendor.name': 'Ponudnik',
  'vendor.purposes': 'Namen',
  'vendor.category': 'Kategorija',
  'vendor.stored': 'Piškotki in shramba',
  'vendor.policy': 'Politika zasebnosti: {vendor}',
  'vendor.first': 'to spletno mesto',
  'vendor.third': 'tretja oseba',

  'stored.cookies': 'piškotek',
  'stored.keeps': 'piškotek, ki ga ne moremo izbrisati',
  'stored.storage': 'lokalna shramba',
  'stored.databases': 'zbirka podatkov',
  'stored.session': 'do zaprtja brskalnika',
  'stored.persistent': 'do izbrisa',
  'stored.unknown': 'trajanje ni znano',

  'placeholder.text': 'Vir: {vendors}. Ta vsebina se naloži le z vašo privolitvijo. Namen: {purposes}.',
  'placeholder.open': 'Odpri na {host}',

  'status.saved': 'Vaša izbira je shranjena.',
  'status.unsaved': 'Vaša izbira velja le za to stran: brskalnik je ne shranjuje.',
  'status.needsReload': 'Če želite ustaviti {vendors}, znova naložite stran.',
  'status.couldNotErase': 'Nekaterih podatkov ni bilo mogoče izbrisati ({vendors}).',

  'action.reject-all': 'Zavrni vse',
  'action.accept-all': 'Sprejmi vse',
  'action.open-preferences': 'Prilagodi',
  'action.save': 'Shrani izbiro',
  'action.close': 'Zapri',
  'action.more': 'Prikaži več',
  'action.reload': 'Znova naloži',
  'action.load-once': 'Naloži enkrat',
  'action.allow-always': 'Vedno dovoli',
}
