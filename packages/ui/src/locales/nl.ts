import type { Messages } from '../options'

/** Dutch, as in the Netherlands and Belgium. Not yet reviewed by a native speaker. */
export const messages: Messages = {
  lang: 'nl',
  dir: 'ltr',

  'list.comma': ', ',
  'list.and': ' en ',

  'banner.title': 'Uw cookiekeuze',
  'banner.text':
    'Deze website (verwerkingsverantwoordelijke: {controller}) gebruikt optionele cookies alleen met uw toestemming, voor {purposes}. Betrokken derde partijen: {third}. U kunt uw keuze op elk moment wijzigen via “{control}”.',
  'banner.undecided': 'Nog niet besloten: {vendors}.',
  'banner.changed': 'Het cookiebeleid is gewijzigd sinds uw laatste keuze.',
  'banner.policy': 'Cookiebeleid en volledige lijst',

  'preferences.title': 'Cookie-instellingen',
  'preferences.text': 'Kies wat {controller} mag gebruiken. U kunt uw keuze op elk moment wijzigen.',
  'preferences.vendors': 'Aanbieders: {on} van {count} actief',
  'preferences.always': 'Altijd actief',
  'preferences.search': 'Aanbieders zoeken',
  'preferences.found': 'Gevonden: {count}',

  'decided.banner': 'U hebt op {date} uw keuze gemaakt in de banner.',
  'decided.preferences': 'U hebt hier op {date} uw keuze gemaakt.',
  'decided.api': 'Deze website heeft uw keuze op {date} opgeslagen.',
  'decided.agent': 'Een hulpmiddel in uw browser heeft op {date} de keuze gemaakt.',
  'decided.gpc': 'Bezwaar verwerkt: uw browser verzendt Global Privacy Control.',

  'category.necessary': 'Noodzakelijk',
  'category.functional': 'Functioneel',
  'category.analytics': 'Analytisch',
  'category.marketing': 'Marketing',
  'category.necessary.text': 'wat de website nodig heeft om veilig te werken',
  'category.functional.text': 'extra functies',
  'category.analytics.text': 'statistieken',
  'category.marketing.text': 'advertenties',

  'purpose.user-identification': 'Gebruiker identificeren',
  'purpose.browser-identification': 'Browser identificeren',
  'purpose.computer-identification': 'Computer identificeren',
  'purpose.session-identification': 'Sessie identificeren',
  'purpose.session-tracking': 'Sessie volgen',
  'purpose.activity-tracking': 'Activiteit volgen',
  'purpose.content-storage': 'Inhoud opslaan',
  'purpose.content-customisation': 'Inhoud aanpassen',
  'purpose.asset-optimisation': 'Bestanden sneller laden',
  'purpose.error-reporting': 'Fouten melden',

  'vendor.name': 'Aanbieder',
  'vendor.purposes': 'Doeleinden',
  'vendor.category': 'Categorie',
  'vendor.stored': 'Cookies en opslag',
  'vendor.policy': 'Privacyverklaring van {vendor}',
  'vendor.first': 'eerste partij',
  'vendor.third': 'derde partij',

  'stored.cookies': 'cookie',
  'stored.keeps': 'cookie die wij niet kunnen verwijderen',
  'stored.storage': 'lokale opslag',
  'stored.databases': 'database',
  'stored.session': 'tot de browser wordt gesloten',
  'stored.persistent': 'tot verwijdering',
  'stored.unknown': 'duur onbekend',

  'placeholder.text':
    'Deze inhoud is afkomstig van {vendors} en wordt alleen met uw toestemming geladen, voor {purposes}.',
  'placeholder.open': 'Openen op {host}',

  'status.saved': 'Uw keuze is opgeslagen.',
  'status.unsaved': 'Uw keuze geldt alleen voor deze pagina: de browser bewaart uw keuze niet.',
  'status.needsReload': 'Laad de pagina opnieuw om {vendors} te stoppen.',
  'status.couldNotErase': 'Sommige gegevens van {vendors} konden niet worden verwijderd.',

  'action.reject-all': 'Alles weigeren',
  'action.accept-all': 'Alles accepteren',
  'action.open-preferences': 'Aanpassen',
  'action.save': 'Keuze opslaan',
  'action.close': 'Sluiten',
  'action.more': 'Meer tonen',
  'action.reload': 'Opnieuw laden',
  'action.load-once': 'Eén keer laden',
  'action.allow-always': 'Altijd toestaan',
}
