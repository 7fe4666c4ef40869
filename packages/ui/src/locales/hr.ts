import type { Messages } from '../options'

/** Croatian. Not yet reviewed by a native speaker. */
export const messages: Messages = {
  lang: 'hr',
  dir: 'ltr',

  'list.comma': ', ',
  'list.and': ' i ',

  'banner.title': 'Vaš odabir kolačića',
  'banner.text':
    'Ovo web-mjesto (voditelj obrade: {controller}) upotrebljava neobvezne kolačiće samo uz vašu privolu. Svrha: {purposes}. Broj uključenih trećih strana: {third}. Svoj odabir možete u svakom trenutku promijeniti ili privolu povući u odjeljku „{control}”.',
  'banner.undecided': 'Još nije odlučeno: {vendors}.',
  'banner.changed': 'Politika kolačića promijenila se od vašeg posljednjeg odabira.',
  'banner.policy': 'Politika kolačića i potpuni popis',

  'preferences.title': 'Postavke kolačića',
  'preferences.text':
    'Odaberite što smije upotrebljavati {controller}. Svoj odabir možete u svakom trenutku promijeniti.',
  'preferences.vendors': 'Pružatelji usluga: uključeno {on} od {count}',
  'preferences.always': 'Uvijek uključeni',
  'preferences.search': 'Pretraži pružatelje usluga',
  'preferences.found': 'Pronađeno: {count}',

  'decided.banner': 'Odlučili ste {date} u obavijesti o kolačićima.',
  'decided.preferences': 'Odlučili ste {date} u ovim postavkama.',
  'decided.api': 'Vaš je odabir {date} spremilo ovo web-mjesto.',
  'decided.agent': 'Odluku je {date} donio alat u vašem pregledniku.',
  'decided.gpc': 'Prigovor je uvažen: vaš preglednik šalje signal Global Privacy Control.',

  'category.necessary': 'Nužni',
  'category.functional': 'Funkcionalni',
  'category.analytics': 'Analitički',
  'category.marketing': 'Marketinški',
  'category.necessary.text': 'siguran rad web-mjesta',
  'category.functional.text': 'dodatne funkcije',
  'category.analytics.text': 'statistika',
  'category.marketing.text': 'oglašavanje',

  'purpose.user-identification': 'Identifikacija korisnika',
  'purpose.browser-identification': 'Identifikacija preglednika',
  'purpose.computer-identification': 'Identifikacija računala',
  'purpose.session-identification': 'Identifikacija sesije',
  'purpose.session-tracking': 'Praćenje sesije',
  'purpose.activity-tracking': 'Praćenje aktivnosti',
  'purpose.content-storage': 'Pohrana sadržaja',
  'purpose.content-customisation': 'Prilagodba sadržaja',
  'purpose.asset-optimisation': 'Brže učitavanje datoteka',
  'purpose.error-reporting': 'Prijava pogrešaka',

  'vendor.name': 'Pružatelj usluge',
  'vendor.purposes': 'Svrha',
  'vendor.category': 'Kategorija',
  'vendor.stored': 'Kolačići i pohrana',
  'vendor.policy': 'Politika privatnosti: {vendor}',
  'vendor.first': 'ovo web-mjesto',
  'vendor.third': 'treća strana',

  'stored.cookies': 'kolačić',
  'stored.keeps': 'kolačić koji ne možemo izbrisati',
  'stored.storage': 'lokalna pohrana',
  'stored.databases': 'baza podataka',
  'stored.session': 'do zatvaranja preglednika',
  'stored.persistent': 'do brisanja',
  'stored.unknown': 'trajanje nije poznato',

  'placeholder.text': 'Izvor: {vendors}. Ovaj se sadržaj učitava samo uz vašu privolu. Svrha: {purposes}.',
  'placeholder.open': 'Otvori na {host}',

  'status.saved': 'Vaš je odabir spremljen.',
  'status.unsaved': 'Vaš odabir vrijedi samo za ovu stranicu: preglednik ga ne sprema.',
  'status.needsReload': 'Da biste zaustavili {vendors}, ponovno učitajte stranicu.',
  'status.couldNotErase': 'Neke podatke nije bilo moguće izbrisati ({vendors}).',

  'action.reject-all': 'Odbij sve',
  'action.accept-all': 'Prihvati sve',
  'action.open-preferences': 'Prilagodi',
  'action.save': 'Spremi odabir',
  'action.close': 'Zatvori',
  'action.more': 'Prikaži više',
  'action.reload': 'Ponovno učitaj',
  'action.load-once': 'Učitaj jednom',
  'action.allow-always': 'Uvijek dopusti',
}
