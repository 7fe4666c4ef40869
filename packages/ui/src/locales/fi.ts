import type { Messages } from '../options'

/** Finnish. Not yet reviewed by a native speaker. */
export const messages: Messages = {
  lang: 'fi',
  dir: 'ltr',

  'list.comma': ', ',
  'list.and': ' ja ',

  'banner.title': 'Evästevalintasi',
  'banner.text':
    'Tämä sivusto (ylläpitäjä: {controller}) käyttää valinnaisia evästeitä vain suostumuksellasi. Käyttötarkoitus: {purposes}. Kolmansia osapuolia mukana: {third}. Voit muuttaa valintaasi milloin tahansa kohdassa ”{control}”.',
  'banner.undecided': 'Vielä päättämättä: {vendors}.',
  'banner.changed': 'Evästekäytäntö on muuttunut edellisen valintasi jälkeen.',
  'banner.policy': 'Evästekäytäntö ja täydellinen luettelo',

  'preferences.title': 'Evästeasetukset',
  'preferences.text': 'Valitse, mitä {controller} saa käyttää. Voit muuttaa valintaasi milloin tahansa.',
  'preferences.vendors': 'Palveluntarjoajat: {on}/{count} käytössä',
  'preferences.always': 'Aina käytössä',
  'preferences.search': 'Hae palveluntarjoajia',
  'preferences.found': 'Löytyi: {count}',

  'decided.banner': 'Teit valinnan evästebannerissa {date}.',
  'decided.preferences': 'Teit valinnan näissä asetuksissa {date}.',
  'decided.api': 'Tämä sivusto tallensi valintasi {date}.',
  'decided.agent': 'Selaimesi työkalu teki valinnan {date}.',
  'decided.gpc': 'Kieltäytymisesi on otettu huomioon: selaimesi lähettää Global Privacy Control -signaalin.',

  'category.necessary': 'Välttämättömät',
  'category.functional': 'Toiminnalliset',
  'category.analytics': 'Analytiikka',
  'category.marketing': 'Markkinointi',
  'category.necessary.text': 'sivuston turvallinen toiminta',
  'category.functional.text': 'lisätoiminnot',
  'category.analytics.text': 'tilastointi',
  'category.marketing.text': 'mainonta',

  'purpose.user-identification': 'Käyttäjän tunnistaminen',
  'purpose.browser-identification': 'Selaimen tunnistaminen',
  'purpose.computer-identification': 'Tietokoneen tunnistaminen',
  'purpose.session-identification': 'Istunnon tunnistaminen',
  'purpose.session-tracking': 'Istunnon seuranta',
  'purpose.activity-tracking': 'Toiminnan seuranta',
  'purpose.content-storage': 'Sisällön tallennus',
  'purpose.content-customisation': 'Sisällön mukauttaminen',
  'purpose.asset-optimisation': 'Tiedostojen jakelun optimointi',
  'purpose.error-reporting': 'Virheraportointi',

  'vendor.name': 'Palveluntarjoaja',
  'vendor.purposes': 'Käyttötarkoitus',
  'vendor.category': 'Luokka',
  'vendor.stored': 'Evästeet ja tallennustila',
  'vendor.policy': 'Tietosuojakäytäntö: {vendor}',
  'vendor.first': 'tämä sivusto',
  'vendor.third': 'kolmas osapuoli',

  'stored.cookies': 'eväste',
  'stored.keeps': 'eväste, jota emme voi poistaa',
  'stored.storage': 'paikallinen tallennustila',
  'stored.databases': 'tietokanta',
  'stored.session': 'selaimen sulkemiseen asti',
  'stored.persistent': 'poistamiseen asti',
  'stored.unknown': 'kesto ei tiedossa',

  'placeholder.text':
    'Lähde: {vendors}. Tämä sisältö ladataan vain suostumuksellasi. Käyttötarkoitus: {purposes}.',
  'placeholder.open': 'Avaa sivustolla {host}',

  'status.saved': 'Valintasi on tallennettu.',
  'status.unsaved': 'Valintasi on voimassa vain tällä sivulla: selain ei tallenna sitä.',
  'status.needsReload': 'Pysäytä lataamalla sivu uudelleen: {vendors}.',
  'status.couldNotErase': 'Joitakin tietoja ei voitu poistaa ({vendors}).',

  'action.reject-all': 'Hylkää kaikki',
  'action.accept-all': 'Hyväksy kaikki',
  'action.open-preferences': 'Mukauta',
  'action.save': 'Tallenna valinnat',
  'action.close': 'Sulje',
  'action.more': 'Näytä lisää',
  'action.reload': 'Lataa uudelleen',
  'action.load-once': 'Lataa tämän kerran',
  'action.allow-always': 'Salli aina',
}
