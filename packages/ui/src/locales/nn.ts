import type { Messages } from '../options'

/** Norwegian Nynorsk. Not yet reviewed by a native speaker. */
export const messages: Messages = {
  lang: 'nn',
  dir: 'ltr',

  'list.comma': ', ',
  'list.and': ' og ',

  'banner.title': 'Ditt val av informasjonskapslar',
  'banner.text':
    'Denne nettstaden, som {controller} driv, bruker valfrie informasjonskapslar (cookies) til {purposes}, men berre om du samtykkjer. Involverte tredjepartar: {third}. Du kan når som helst endre valet ditt under «{control}».',
  'banner.undecided': 'Ikkje bestemt enno: {vendors}.',
  'banner.changed': 'Erklæringa om informasjonskapslar er endra sidan det siste valet ditt.',
  'banner.policy': 'Erklæring om informasjonskapslar og full liste',

  'preferences.title': 'Innstillingar for informasjonskapslar',
  'preferences.text': 'Vel kva {controller} kan bruke. Du kan når som helst endre valet ditt.',
  'preferences.vendors': 'Leverandørar: {on} av {count} aktive',
  'preferences.always': 'Alltid aktive',
  'preferences.search': 'Søk etter leverandørar',
  'preferences.found': 'Funne: {count}',

  'decided.banner': 'Du tok valet i banneret {date}.',
  'decided.preferences': 'Du tok valet her {date}.',
  'decided.api': 'Nettstaden lagra valet ditt {date}.',
  'decided.agent': 'Eit verktøy i nettlesaren din tok valet {date}.',
  'decided.gpc': 'Reservasjon respektert: Nettlesaren din sender Global Privacy Control.',

  'category.necessary': 'Nødvendige',
  'category.functional': 'Funksjonelle',
  'category.analytics': 'Analyse',
  'category.marketing': 'Marknadsføring',
  'category.necessary.text': 'det nettstaden treng for å fungere trygt',
  'category.functional.text': 'ekstra funksjonar',
  'category.analytics.text': 'statistikk',
  'category.marketing.text': 'annonsering',

  'purpose.user-identification': 'Identifisering av brukar',
  'purpose.browser-identification': 'Identifisering av nettlesar',
  'purpose.computer-identification': 'Identifisering av datamaskin',
  'purpose.session-identification': 'Identifisering av økt',
  'purpose.session-tracking': 'Sporing av økt',
  'purpose.activity-tracking': 'Sporing av aktivitet',
  'purpose.content-storage': 'Lagring av innhald',
  'purpose.content-customisation': 'Tilpassing av innhald',
  'purpose.asset-optimisation': 'Raskare lasting av filer',
  'purpose.error-reporting': 'Feilrapportering',

  'vendor.name': 'Leverandør',
  'vendor.purposes': 'Føremål',
  'vendor.category': 'Kategori',
  'vendor.stored': 'Informasjonskapslar og lagring',
  'vendor.policy': 'Personvernerklæringa til {vendor}',
  'vendor.first': 'førstepart',
  'vendor.third': 'tredjepart',

  'stored.cookies': 'informasjonskapsel',
  'stored.keeps': 'informasjonskapsel vi ikkje kan slette',
  'stored.storage': 'lokal lagring',
  'stored.databases': 'database',
  'stored.session': 'til nettlesaren blir lukka',
  'stored.persistent': 'fram til sletting',
  'stored.unknown': 'ukjend lagringstid',

  'placeholder.text':
    'Dette innhaldet kjem frå {vendors}. Det blir brukt til {purposes}, men blir berre lasta inn om du samtykkjer.',
  'placeholder.open': 'Opne på {host}',

  'status.saved': 'Valet ditt er lagra.',
  'status.unsaved': 'Valet ditt gjeld berre på denne sida: Nettlesaren lagrar det ikkje.',
  'status.needsReload': 'Last inn sida på nytt for å stoppe {vendors}.',
  'status.couldNotErase': 'Nokre data frå {vendors} kunne ikkje slettast.',

  'action.reject-all': 'Avvis alle',
  'action.accept-all': 'Godta alle',
  'action.open-preferences': 'Tilpass',
  'action.save': 'Lagre val',
  'action.close': 'Lukk',
  'action.more': 'Vis fleire',
  'action.reload': 'Last inn på nytt',
  'action.load-once': 'Last inn éin gong',
  'action.allow-always': 'Tillat alltid',
}
