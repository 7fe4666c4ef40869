import type { Messages } from '../options'

/** Bosnian. Not yet reviewed by a native speaker. */
export const messages: Messages = {
  lang: 'bs',
  dir: 'ltr',

  'list.comma': ', ',
  'list.and': ' i ',

  'banner.title': 'Vaš izbor kolačića',
  'banner.text':
    'Ova web-stranica (kontrolor podataka: {controller}) koristi neobavezne kolačiće samo uz vašu saglasnost. Svrha: {purposes}. Broj uključenih trećih strana: {third}. Svoj izbor možete u svakom trenutku promijeniti ili saglasnost povući u odjeljku „{control}”.',
  'banner.undecided': 'Još nije odlučeno: {vendors}.',
  'banner.changed': 'Politika kolačića je promijenjena od vašeg posljednjeg izbora.',
  'banner.policy': 'Politika kolačića i potpuni spisak',

  'preferences.title': 'Postavke kolačića',
  'preferences.text':
    'Odaberite šta smije koristiti {controller}. Svoj izbor možete u svakom trenutku promijeniti.',
  'preferences.vendors': 'Pružaoci usluga: uključeno {on} od {count}',
  'preferences.always': 'Uvijek uključeni',
  'preferences.search': 'Pretraži pružaoce usluga',
  'preferences.found': 'Pronađeno: {count}',

  'decided.banner': 'Odlučili ste u obavijesti o kolačićima ({date}).',
  'decided.preferences': 'Odlučili ste u ovim postavkama ({date}).',
  'decided.api': 'Vaš izbor sačuvala je ova web-stranica ({date}).',
  'decided.agent': 'Odluku je donio alat u vašem pregledniku ({date}).',
  'decided.gpc': 'Prigovor je uvažen: vaš preglednik šalje signal Global Privacy Control.',

  'category.necessary': 'Neophodni',
  'category.functional': 'Funkcionalni',
  'category.analytics': 'Analitički',
  'category.marketing': 'Marketinški',
  'category.necessary.text': 'siguran rad web-stranice',
  'category.functional.text': 'dodatne funkcije',
  'category.analytics.text': 'statistika',
  'category.marketing.text': 'oglašavanje',

  'purpose.user-identification': 'Identifikacija korisnika',
  'purpose.browser-identification': 'Identifikacija preglednika',
  'purpose.computer-identification': 'Identifikacija računara',
  'purpose.session-identification': 'Identifikacija sesije',
  'purpose.session-tracking': 'Praćenje sesije',
  'purpose.activity-tracking': 'Praćenje aktivnosti',
  'purpose.content-storage': 'Pohranjivanje sadržaja',
  'purpose.content-customisation': 'Prilagođavanje sadržaja',
  'purpose.asset-optimisation': 'Brže učitavanje datoteka',
  'purpose.error-reporting': 'Prijava grešaka',

  'vendor.name': 'Pružalac usluge',
  'vendor.purposes': 'Svrha',
  'vendor.category': 'Kategorija',
  'vendor.stored': 'Kolačići i pohrana',
  'vendor.policy': 'Politika privatnosti: {vendor}',
  'vendor.first': 'ova web-stranica',
  'vendor.third': 'treća strana',

  'stored.cookies': 'kolačić',
  'stored.keeps': 'kolačić koji ne možemo izbrisati',
  'stored.storage': 'lokalna pohrana',
  'stored.databases': 'baza podataka',
  'stored.session': 'do zatvaranja preglednika',
  'stored.persistent': 'do brisanja',
  'stored.unknown': 'trajanje nije poznato',

  'placeholder.text': 'Izvor: {vendors}. Ovaj sadržaj se učitava samo uz vašu saglasnost. Svrha: {purposes}.',
  'placeholder.open': 'Otvori na {host}',

  'status.saved': 'Vaš izbor je sačuvan.',
  'status.unsaved': 'Vaš izbor vrijedi samo na trenutno otvorenoj stranici: preglednik ga ne čuva.',
  'status.needsReload': 'Da biste zaustavili {vendors}, ponovo učitajte stranicu.',
  'status.couldNotErase': 'Neke podatke nije bilo moguće izbrisati ({vendors}).',

  'action.reject-all': 'Odbij sve',
  'action.accept-all': 'Prihvati sve',
  'action.open-preferences': 'Prilagodi',
  'action.save': 'Sačuvaj izbor',
  'action.close': 'Zatvori',
  'action.more': 'Prikaži više',
  'action.reload': 'Ponovo učitaj',
  'action.load-once': 'Učitaj jednom',
  'action.allow-always': 'Uvijek dozvoli',
}
