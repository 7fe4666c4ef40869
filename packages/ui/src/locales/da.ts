import type { Messages } from '../options'

/** Danish. Not yet reviewed by a native speaker. */
export const messages: Messages = {
  lang: 'da',
  dir: 'ltr',

  'list.comma': ', ',
  'list.and': ' og ',

  'banner.title': 'Dit valg af cookies',
  'banner.text':
    'Denne hjemmeside, der drives af {controller}, bruger valgfrie cookies til {purposes}, men kun hvis du giver samtykke. Involverede tredjeparter: {third}. Du kan til enhver tid ændre dit valg under ”{control}”.',
  'banner.undecided': 'Endnu ikke besluttet: {vendors}.',
  'banner.changed': 'Cookiepolitikken er ændret siden dit seneste valg.',
  'banner.policy': 'Cookiepolitik og fuld liste',

  'preferences.title': 'Cookieindstillinger',
  'preferences.text': 'Vælg, hvad {controller} må bruge. Du kan til enhver tid ændre dit valg.',
  'preferences.vendors': 'Udbydere: {on} af {count} aktive',
  'preferences.always': 'Altid aktive',
  'preferences.search': 'Søg efter udbydere',
  'preferences.found': 'Fundet: {count}',

  'decided.banner': 'Du traf dit valg i banneret den {date}.',
  'decided.preferences': 'Du traf dit valg her den {date}.',
  'decided.api': 'Hjemmesiden gemte dit valg den {date}.',
  'decided.agent': 'Et værktøj i din browser traf valget den {date}.',
  'decided.gpc': 'Fravalg respekteret: Din browser sender Global Privacy Control.',

  'category.necessary': 'Nødvendige',
  'category.functional': 'Funktionelle',
  'category.analytics': 'Analyse',
  'category.marketing': 'Marketing',
  'category.necessary.text': 'det, som hjemmesiden kræver for at fungere sikkert',
  'category.functional.text': 'ekstra funktioner',
  'category.analytics.text': 'statistik',
  'category.marketing.text': 'annoncering',

  'purpose.user-identification': 'Brugeridentifikation',
  'purpose.browser-identification': 'Browseridentifikation',
  'purpose.computer-identification': 'Computeridentifikation',
  'purpose.session-identification': 'Sessionsidentifikation',
  'purpose.session-tracking': 'Sessionssporing',
  'purpose.activity-tracking': 'Aktivitetssporing',
  'purpose.content-storage': 'Lagring af indhold',
  'purpose.content-customisation': 'Tilpasning af indhold',
  'purpose.asset-optimisation': 'Hurtigere indlæsning af filer',
  'purpose.error-reporting': 'Fejlrapportering',

  'vendor.name': 'Udbyder',
  'vendor.purposes': 'Formål',
  'vendor.category': 'Kategori',
  'vendor.stored': 'Cookies og lagring',
  'vendor.policy': 'Privatlivspolitik for {vendor}',
  'vendor.first': 'førstepart',
  'vendor.third': 'tredjepart',

  'stored.cookies': 'cookie',
  'stored.keeps': 'cookie, som vi ikke kan slette',
  'stored.storage': 'lokal lagring',
  'stored.databases': 'database',
  'stored.session': 'indtil browseren lukkes',
  'stored.persistent': 'indtil den slettes',
  'stored.unknown': 'ukendt varighed',

  'placeholder.text':
    'Dette indhold kommer fra {vendors}. Det bruges til {purposes}, men indlæses kun, hvis du giver samtykke.',
  'placeholder.open': 'Åbn på {host}',

  'status.saved': 'Dit valg er gemt.',
  'status.unsaved': 'Dit valg gælder kun på denne side: Browseren gemmer det ikke.',
  'status.needsReload': 'Genindlæs siden for at stoppe {vendors}.',
  'status.couldNotErase': 'Nogle data fra {vendors} kunne ikke slettes.',

  'action.reject-all': 'Afvis alle',
  'action.accept-all': 'Accepter alle',
  'action.open-preferences': 'Tilpas',
  'action.save': 'Gem valg',
  'action.close': 'Luk',
  'action.more': 'Vis flere',
  'action.reload': 'Genindlæs',
  'action.load-once': 'Indlæs én gang',
  'action.allow-always': 'Tillad altid',
}
