import type { Messages } from '../options'

/** Norwegian Bokmål. Not yet reviewed by a native speaker. */
export const messages: Messages = {
  lang: 'nb',
  dir: 'ltr',

  'list.comma': ', ',
  'list.and': ' og ',

  'banner.title': 'Ditt valg av informasjonskapsler',
  'banner.text':
    'Dette nettstedet, som drives av {controller}, bruker valgfrie informasjonskapsler (cookies) til {purposes}, men bare hvis du samtykker. Involverte tredjeparter: {third}. Du kan når som helst endre valget ditt under «{control}».',
  'banner.undecided': 'Ikke bestemt ennå: {vendors}.',
  'banner.changed': 'Erklæringen om informasjonskapsler er endret siden ditt siste valg.',
  'banner.policy': 'Erklæring om informasjonskapsler og full liste',

  'preferences.title': 'Innstillinger for informasjonskapsler',
  'preferences.text': 'Velg hva {controller} kan bruke. Du kan når som helst endre valget ditt.',
  'preferences.vendors': 'Leverandører: {on} av {count} aktive',
  'preferences.always': 'Alltid aktive',
  'preferences.search': 'Søk etter leverandører',
  'preferences.found': 'Funnet: {count}',

  'decided.banner': 'Du tok valget i banneret {date}.',
  'decided.preferences': 'Du tok valget her {date}.',
  'decided.api': 'Nettstedet lagret valget ditt {date}.',
  'decided.agent': 'Et verktøy i nettleseren din tok valget {date}.',
  'decided.gpc': 'Reservasjon respektert: Nettleseren din sender Global Privacy Control.',

  'category.necessary': 'Nødvendige',
  'category.functional': 'Funksjonelle',
  'category.analytics': 'Analyse',
  'category.marketing': 'Markedsføring',
  'category.necessary.text': 'det nettstedet trenger for å fungere sikkert',
  'category.functional.text': 'ekstra funksjoner',
  'category.analytics.text': 'statistikk',
  'category.marketing.text': 'annonsering',

  'purpose.user-identification': 'Identifisering av bruker',
  'purpose.browser-identification': 'Identifisering av nettleser',
  'purpose.computer-identification': 'Identifisering av datamaskin',
  'purpose.session-identification': 'Identifisering av økt',
  'purpose.session-tracking': 'Sporing av økt',
  'purpose.activity-tracking': 'Sporing av aktivitet',
  'purpose.content-storage': 'Lagring av innhold',
  'purpose.content-customisation': 'Tilpasning av innhold',
  'purpose.asset-optimisation': 'Raskere lasting av filer',
  'purpose.error-reporting': 'Feilrapportering',

  'vendor.name': 'Leverandør',
  'vendor.purposes': 'Formål',
  'vendor.category': 'Kategori',
  'vendor.stored': 'Informasjonskapsler og lagring',
  'vendor.policy': 'Personvernerklæringen til {vendor}',
  'vendor.first': 'førstepart',
  'vendor.third': 'tredjepart',

  'stored.cookies': 'informasjonskapsel',
  'stored.keeps': 'informasjonskapsel vi ikke kan slette',
  'stored.storage': 'lokal lagring',
  'stored.databases': 'database',
  'stored.session': 'til nettleseren lukkes',
  'stored.persistent': 'til den slettes',
  'stored.unknown': 'ukjent lagringstid',

  'placeholder.text':
    'Dette innholdet kommer fra {vendors}. Det brukes til {purposes}, men lastes bare inn hvis du samtykker.',
  'placeholder.open': 'Åpne på {host}',

  'status.saved': 'Valget ditt er lagret.',
  'status.unsaved': 'Valget ditt gjelder bare på denne siden: Nettleseren lagrer det ikke.',
  'status.needsReload': 'Last inn siden på nytt for å stoppe {vendors}.',
  'status.couldNotErase': 'Noen data fra {vendors} kunne ikke slettes.',

  'action.reject-all': 'Avvis alle',
  'action.accept-all': 'Godta alle',
  'action.open-preferences': 'Tilpass',
  'action.save': 'Lagre valg',
  'action.close': 'Lukk',
  'action.more': 'Vis flere',
  'action.reload': 'Last inn på nytt',
  'action.load-once': 'Last inn én gang',
  'action.allow-always': 'Tillat alltid',
}
