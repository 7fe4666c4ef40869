import type { Messages } from '../options'

/** Swedish. Not yet reviewed by a native speaker. */
export const messages: Messages = {
  lang: 'sv',
  dir: 'ltr',

  'list.comma': ', ',
  'list.and': ' och ',

  'banner.title': 'Ditt val av cookies',
  'banner.text':
    'Den här webbplatsen, som drivs av {controller}, använder valfria cookies för {purposes}, men bara om du samtycker. Berörda tredje parter: {third}. Du kan när som helst ändra ditt val under ”{control}”.',
  'banner.undecided': 'Ännu inte beslutat: {vendors}.',
  'banner.changed': 'Cookiepolicyn har ändrats sedan ditt senaste val.',
  'banner.policy': 'Cookiepolicy och fullständig lista',

  'preferences.title': 'Cookieinställningar',
  'preferences.text': 'Välj vad {controller} får använda. Du kan när som helst ändra ditt val.',
  'preferences.vendors': 'Leverantörer: {on} av {count} aktiva',
  'preferences.always': 'Alltid aktiva',
  'preferences.search': 'Sök leverantörer',
  'preferences.found': 'Hittade: {count}',

  'decided.banner': 'Du gjorde ditt val i bannern den {date}.',
  'decided.preferences': 'Du gjorde ditt val här den {date}.',
  'decided.api': 'Webbplatsen sparade ditt val den {date}.',
  'decided.agent': 'Ett verktyg i din webbläsare gjorde valet den {date}.',
  'decided.gpc': 'Invändning beaktad: din webbläsare skickar Global Privacy Control.',

  'category.necessary': 'Nödvändiga',
  'category.functional': 'Funktionella',
  'category.analytics': 'Analys',
  'category.marketing': 'Marknadsföring',
  'category.necessary.text': 'det som webbplatsen behöver för att fungera säkert',
  'category.functional.text': 'extra funktioner',
  'category.analytics.text': 'statistik',
  'category.marketing.text': 'annonsering',

  'purpose.user-identification': 'Användaridentifiering',
  'purpose.browser-identification': 'Webbläsaridentifiering',
  'purpose.computer-identification': 'Datoridentifiering',
  'purpose.session-identification': 'Sessionsidentifiering',
  'purpose.session-tracking': 'Sessionsspårning',
  'purpose.activity-tracking': 'Aktivitetsspårning',
  'purpose.content-storage': 'Lagring av innehåll',
  'purpose.content-customisation': 'Anpassning av innehåll',
  'purpose.asset-optimisation': 'Snabbare inläsning av filer',
  'purpose.error-reporting': 'Felrapportering',

  'vendor.name': 'Leverantör',
  'vendor.purposes': 'Ändamål',
  'vendor.category': 'Kategori',
  'vendor.stored': 'Cookies och lagring',
  'vendor.policy': 'Integritetspolicy för {vendor}',
  'vendor.first': 'första part',
  'vendor.third': 'tredje part',

  'stored.cookies': 'cookie',
  'stored.keeps': 'cookie som vi inte kan radera',
  'stored.storage': 'lokal lagring',
  'stored.databases': 'databas',
  'stored.session': 'tills webbläsaren stängs',
  'stored.persistent': 'tills den raderas',
  'stored.unknown': 'okänd lagringstid',

  'placeholder.text':
    'Det här innehållet kommer från {vendors}. Det används för {purposes}, men läses bara in om du samtycker.',
  'placeholder.open': 'Öppna på {host}',

  'status.saved': 'Ditt val är sparat.',
  'status.unsaved': 'Ditt val gäller bara på den här sidan: webbläsaren sparar det inte.',
  'status.needsReload': 'Ladda om sidan för att stoppa {vendors}.',
  'status.couldNotErase': 'Vissa uppgifter från {vendors} kunde inte raderas.',

  'action.reject-all': 'Avvisa alla',
  'action.accept-all': 'Acceptera alla',
  'action.open-preferences': 'Anpassa',
  'action.save': 'Spara val',
  'action.close': 'Stäng',
  'action.more': 'Visa fler',
  'action.reload': 'Ladda om',
  'action.load-once': 'Läs in en gång',
  'action.allow-always': 'Tillåt alltid',
}
