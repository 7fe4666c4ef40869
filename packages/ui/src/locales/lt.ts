import type { Messages } from '../options'

/** Lithuanian. Not yet reviewed by a native speaker. */
export const messages: Messages = {
  lang: 'lt',
  dir: 'ltr',

  'list.comma': ', ',
  'list.and': ' ir ',

  'banner.title': 'Jūsų pasirinkimas dėl slapukų',
  'banner.text':
    'Šioje svetainėje (valdytojas – {controller}) neprivalomi slapukai naudojami tik jums sutikus. Paskirtis: {purposes}. Dalyvaujančios trečiosios šalys: {third}. Savo pasirinkimą bet kada galite pakeisti skiltyje „{control}“.',
  'banner.undecided': 'Dar nenuspręsta: {vendors}.',
  'banner.changed': 'Slapukų politika pasikeitė nuo paskutinio jūsų pasirinkimo.',
  'banner.policy': 'Slapukų politika ir visas sąrašas',

  'preferences.title': 'Slapukų nustatymai',
  'preferences.text': 'Pasirinkite, ką gali naudoti {controller}. Savo pasirinkimą bet kada galite pakeisti.',
  'preferences.vendors': 'Paslaugų teikėjai: įjungta {on} iš {count}',
  'preferences.always': 'Visada įjungta',
  'preferences.search': 'Ieškoti paslaugų teikėjų',
  'preferences.found': 'Rasta: {count}',

  'decided.banner': 'Pasirinkote {date} slapukų juostoje.',
  'decided.preferences': 'Pasirinkote {date} šiuose nustatymuose.',
  'decided.api': 'Jūsų pasirinkimą {date} išsaugojo ši svetainė.',
  'decided.agent': 'Pasirinkimą {date} atliko įrankis jūsų naršyklėje.',
  'decided.gpc': 'Į atsisakymą atsižvelgta: jūsų naršyklė siunčia signalą „Global Privacy Control“.',

  'category.necessary': 'Būtinieji',
  'category.functional': 'Funkciniai',
  'category.analytics': 'Analitiniai',
  'category.marketing': 'Rinkodaros',
  'category.necessary.text': 'saugus svetainės veikimas',
  'category.functional.text': 'papildomos funkcijos',
  'category.analytics.text': 'statistika',
  'category.marketing.text': 'reklama',

  'purpose.user-identification': 'Naudotojo identifikavimas',
  'purpose.browser-identification': 'Naršyklės identifikavimas',
  'purpose.computer-identification': 'Kompiuterio identifikavimas',
  'purpose.session-identification': 'Seanso identifikavimas',
  'purpose.session-tracking': 'Seanso sekimas',
  'purpose.activity-tracking': 'Veiklos sekimas',
  'purpose.content-storage': 'Turinio saugojimas',
  'purpose.content-customisation': 'Turinio pritaikymas',
  'purpose.asset-optimisation': 'Failų pateikimo optimizavimas',
  'purpose.error-reporting': 'Pranešimai apie klaidas',

  'vendor.name': 'Paslaugų teikėjas',
  'vendor.purposes': 'Paskirtis',
  'vendor.category': 'Kategorija',
  'vendor.stored': 'Slapukai ir saugyklos',
  'vendor.policy': '„{vendor}“ privatumo politika',
  'vendor.first': 'ši svetainė',
  'vendor.third': 'trečioji šalis',

  'stored.cookies': 'slapukas',
  'stored.keeps': 'slapukas, kurio negalime ištrinti',
  'stored.storage': 'vietinė saugykla',
  'stored.databases': 'duomenų bazė',
  'stored.session': 'iki naršyklės uždarymo',
  'stored.persistent': 'iki ištrynimo',
  'stored.unknown': 'trukmė nežinoma',

  'placeholder.text': 'Šaltinis: {vendors}. Šis turinys įkeliamas tik jums sutikus. Paskirtis: {purposes}.',
  'placeholder.open': 'Atidaryti svetainėje {host}',

  'status.saved': 'Jūsų pasirinkimas išsaugotas.',
  'status.unsaved': 'Jūsų pasirinkimas galioja tik šiame puslapyje: naršyklė jo neišsaugo.',
  'status.needsReload': 'Įkelkite puslapį iš naujo, kad sustabdytumėte: {vendors}.',
  'status.couldNotErase': 'Kai kurių duomenų ištrinti nepavyko ({vendors}).',

  'action.reject-all': 'Atmesti visus',
  'action.accept-all': 'Priimti visus',
  'action.open-preferences': 'Keisti nustatymus',
  'action.save': 'Išsaugoti pasirinkimą',
  'action.close': 'Uždaryti',
  'action.more': 'Rodyti daugiau',
  'action.reload': 'Įkelti iš naujo',
  'action.load-once': 'Įkelti vieną kartą',
  'action.allow-always': 'Visada leisti',
}
