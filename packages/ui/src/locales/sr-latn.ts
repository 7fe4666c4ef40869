import type { Messages } from '../options'

/** Serbian in Latin script. Not yet reviewed by a native speaker. */
export const messages: Messages = {
  lang: 'sr-Latn',
  dir: 'ltr',

  'list.comma': ', ',
  'list.and': ' i ',

  'banner.title': 'Vaš izbor kolačića',
  'banner.text':
    'Ovaj sajt (rukovalac podacima: {controller}) koristi neobavezne kolačiće samo uz vaš pristanak. Svrha: {purposes}. Broj uključenih trećih strana: {third}. Svoj izbor možete u svakom trenutku promeniti ili pristanak opozvati u odeljku „{control}”.',
  'banner.undecided': 'Još nije odlučeno: {vendors}.',
  'banner.changed': 'Politika kolačića je promenjena od vašeg poslednjeg izbora.',
  'banner.policy': 'Politika kolačića i kompletan spisak',

  'preferences.title': 'Podešavanja kolačića',
  'preferences.text':
    'Izaberite šta sme da koristi {controller}. Svoj izbor možete u svakom trenutku promeniti.',
  'preferences.vendors': 'Pružaoci usluga: uključeno {on} od {count}',
  'preferences.always': 'Uvek uključeni',

  'decided.banner': 'Odlučili ste u obaveštenju o kolačićima ({date}).',
  'decided.preferences': 'Odlučili ste u ovim podešavanjima ({date}).',
  'decided.api': 'Vaš izbor je sačuvao ovaj sajt ({date}).',
  'decided.agent': 'Odluku je donela alatka u vašem pregledaču ({date}).',
  'decided.gpc': 'Prigovor je uvažen: vaš pregledač šalje signal Global Privacy Control.',

  'category.necessary': 'Neophodni',
  'category.functional': 'Funkcionalni',
  'category.analytics': 'Analitički',
  'category.marketing': 'Marketinški',
  'category.necessary.text': 'bezbedan rad sajta',
  'category.functional.text': 'dodatne funkcije',
  'category.analytics.text': 'statistika',
  'category.marketing.text': 'oglašavanje',

  'purpose.user-identification': 'Identifikacija korisnika',
  'purpose.browser-identification': 'Identifikacija pregledača',
  'purpose.computer-identification': 'Identifikacija računara',
  'purpose.session-identification': 'Identifikacija sesije',
  'purpose.session-tracking': 'Praćenje sesije',
  'purpose.activity-tracking': 'Praćenje aktivnosti',
  'purpose.content-storage': 'Čuvanje sadržaja',
  'purpose.content-customisation': 'Prilagođavanje sadržaja',
  'purpose.asset-optimisation': 'Brže učitavanje datoteka',
  'purpose.error-reporting': 'Prijavljivanje grešaka',

  'vendor.name': 'Pružalac usluge',
  'vendor.purposes': 'Svrha',
  'vendor.category': 'Kategorija',
  'vendor.stored': 'Kolačići i sačuvani podaci',
  'vendor.policy': 'Politika privatnosti: {vendor}',
  'vendor.first': 'ovaj sajt',
  'vendor.third': 'treća strana',

  'stored.cookies': 'kolačić',
  'stored.keeps': 'kolačić koji ne možemo da izbrišemo',
  'stored.storage': 'lokalno skladište',
  'stored.databases': 'baza podataka',
  'stored.session': 'do zatvaranja pregledača',
  'stored.persistent': 'do brisanja',
  'stored.unknown': 'trajanje nije poznato',

  'placeholder.text': 'Izvor: {vendors}. Ovaj sadržaj se učitava samo uz vaš pristanak. Svrha: {purposes}.',
  'placeholder.open': 'Otvori na {host}',

  'status.saved': 'Vaš izbor je sačuvan.',
  'status.unsaved': 'Vaš izbor važi samo za ovu stranicu: pregledač ga ne čuva.',
  'status.needsReload': 'Da biste zaustavili {vendors}, ponovo učitajte stranicu.',
  'status.couldNotErase': 'Neke podatke nije bilo moguće izbrisati ({vendors}).',

  'action.reject-all': 'Odbij sve',
  'action.accept-all': 'Prihvati sve',
  'action.open-preferences': 'Prilagodi',
  'action.save': 'Sačuvaj izbor',
  'action.close': 'Zatvori',
  'action.reload': 'Ponovo učitaj',
  'action.load-once': 'Učitaj jednom',
  'action.allow-always': 'Uvek dozvoli',
}
