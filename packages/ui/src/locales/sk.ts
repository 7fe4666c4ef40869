import type { Messages } from '../options'

/** Slovak. Not yet reviewed by a native speaker. */
export const messages: Messages = {
  lang: 'sk',
  dir: 'ltr',

  'list.comma': ', ',
  'list.and': ' a ',

  'banner.title': 'Súbory cookie: vaša voľba',
  'banner.text':
    'Tento web (prevádzkovateľ: {controller}) používa voliteľné súbory cookie len s vaším súhlasom. Účel: {purposes}. Počet zapojených tretích strán: {third}. Svoju voľbu môžete kedykoľvek zmeniť alebo súhlas odvolať v časti „{control}“.',
  'banner.undecided': 'Zatiaľ nerozhodnuté: {vendors}.',
  'banner.changed': 'Zásady používania súborov cookie sa od vašej poslednej voľby zmenili.',
  'banner.policy': 'Zásady používania súborov cookie a úplný zoznam',

  'preferences.title': 'Nastavenia súborov cookie',
  'preferences.text': 'Zvoľte, čo môže {controller} používať. Svoju voľbu môžete kedykoľvek zmeniť.',
  'preferences.vendors': 'Zapnutí poskytovatelia: {on} z {count}',
  'preferences.always': 'Vždy zapnuté',
  'preferences.search': 'Hľadať poskytovateľov',
  'preferences.found': 'Nájdené: {count}',

  'decided.banner': 'Rozhodli ste sa {date} v oznámení o súboroch cookie.',
  'decided.preferences': 'Rozhodli ste sa {date} v týchto nastaveniach.',
  'decided.api': 'Tento web uložil vašu voľbu {date}.',
  'decided.agent': 'Rozhodnutie urobil {date} nástroj vo vašom prehliadači.',
  'decided.gpc': 'Námietka zohľadnená: váš prehliadač odosiela signál Global Privacy Control.',

  'category.necessary': 'Nevyhnutné',
  'category.functional': 'Funkčné',
  'category.analytics': 'Analytické',
  'category.marketing': 'Marketingové',
  'category.necessary.text': 'bezpečné fungovanie webu',
  'category.functional.text': 'doplnkové funkcie',
  'category.analytics.text': 'štatistika',
  'category.marketing.text': 'reklama',

  'purpose.user-identification': 'Identifikácia používateľa',
  'purpose.browser-identification': 'Identifikácia prehliadača',
  'purpose.computer-identification': 'Identifikácia počítača',
  'purpose.session-identification': 'Identifikácia relácie',
  'purpose.session-tracking': 'Sledovanie relácie',
  'purpose.activity-tracking': 'Sledovanie aktivity',
  'purpose.content-storage': 'Ukladanie obsahu',
  'purpose.content-customisation': 'Prispôsobenie obsahu',
  'purpose.asset-optimisation': 'Rýchlejšie načítanie súborov',
  'purpose.error-reporting': 'Hlásenie chýb',

  'vendor.name': 'Poskytovateľ',
  'vendor.purposes': 'Účel',
  'vendor.category': 'Kategória',
  'vendor.stored': 'Súbory cookie a úložisko',
  'vendor.policy': 'Zásady ochrany osobných údajov: {vendor}',
  'vendor.first': 'tento web',
  'vendor.third': 'tretia strana',

  'stored.cookies': 'súbor cookie',
  'stored.keeps': 'súbor cookie, ktorý nedokážeme vymazať',
  'stored.storage': 'lokálne úložisko',
  'stored.databases': 'databáza',
  'stored.session': 'do zatvorenia prehliadača',
  'stored.persistent': 'do vymazania',
  'stored.unknown': 'doba uloženia nie je známa',

  'placeholder.text': 'Zdroj: {vendors}. Tento obsah sa načíta len s vaším súhlasom. Účel: {purposes}.',
  'placeholder.open': 'Otvoriť na {host}',

  'status.saved': 'Vaša voľba je uložená.',
  'status.unsaved': 'Vaša voľba platí len pre túto stránku: prehliadač ju neukladá.',
  'status.needsReload': 'Ak chcete zastaviť {vendors}, načítajte stránku znova.',
  'status.couldNotErase': 'Niektoré údaje sa nepodarilo vymazať ({vendors}).',

  'action.reject-all': 'Odmietnuť všetko',
  'action.accept-all': 'Prijať všetko',
  'action.open-preferences': 'Prispôsobiť',
  'action.save': 'Uložiť voľbu',
  'action.close': 'Zavrieť',
  'action.more': 'Zobraziť ďalšie',
  'action.reload': 'Načítať znova',
  'action.load-once': 'Načítať raz',
  'action.allow-always': 'Vždy povoliť',
}
