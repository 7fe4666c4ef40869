import type { Messages } from '../options'

/** Czech. Not yet reviewed by a native speaker. */
export const messages: Messages = {
  lang: 'cs',
  dir: 'ltr',

  'list.comma': ', ',
  'list.and': ' a ',

  'banner.title': 'Soubory cookie: vaše volba',
  'banner.text':
    'Tento web (správce: {controller}) používá volitelné soubory cookie jen s vaším souhlasem. Účel: {purposes}. Počet zapojených třetích stran: {third}. Svou volbu můžete kdykoli změnit nebo souhlas odvolat v části „{control}“.',
  'banner.undecided': 'Dosud nerozhodnuto: {vendors}.',
  'banner.changed': 'Zásady používání souborů cookie se od vaší poslední volby změnily.',
  'banner.policy': 'Zásady používání souborů cookie a úplný seznam',

  'preferences.title': 'Nastavení souborů cookie',
  'preferences.text': 'Zvolte, co smí {controller} používat. Svou volbu můžete kdykoli změnit.',
  'preferences.vendors': 'Zapnutí poskytovatelé: {on} z {count}',
  'preferences.always': 'Vždy zapnuté',
  'preferences.search': 'Hledat poskytovatele',
  'preferences.found': 'Nalezeno: {count}',

  'decided.banner': 'Rozhodli jste se {date} v oznámení o souborech cookie.',
  'decided.preferences': 'Rozhodli jste se {date} v tomto nastavení.',
  'decided.api': 'Tento web uložil vaši volbu {date}.',
  'decided.agent': 'Rozhodnutí učinil {date} nástroj ve vašem prohlížeči.',
  'decided.gpc': 'Námitka zohledněna: váš prohlížeč odesílá signál Global Privacy Control.',

  'category.necessary': 'Nezbytné',
  'category.functional': 'Funkční',
  'category.analytics': 'Analytické',
  'category.marketing': 'Marketingové',
  'category.necessary.text': 'bezpečný provoz webu',
  'category.functional.text': 'doplňkové funkce',
  'category.analytics.text': 'statistika',
  'category.marketing.text': 'reklama',

  'purpose.user-identification': 'Identifikace uživatele',
  'purpose.browser-identification': 'Identifikace prohlížeče',
  'purpose.computer-identification': 'Identifikace počítače',
  'purpose.session-identification': 'Identifikace relace',
  'purpose.session-tracking': 'Sledování relace',
  'purpose.activity-tracking': 'Sledování aktivity',
  'purpose.content-storage': 'Ukládání obsahu',
  'purpose.content-customisation': 'Přizpůsobení obsahu',
  'purpose.asset-optimisation': 'Rychlejší načítání souborů',
  'purpose.error-reporting': 'Hlášení chyb',

  'vendor.name': 'Poskytovatel',
  'vendor.purposes': 'Účel',
  'vendor.category': 'Kategorie',
  'vendor.stored': 'Soubory cookie a úložiště',
  'vendor.policy': 'Zásady ochrany osobních údajů: {vendor}',
  'vendor.first': 'tento web',
  'vendor.third': 'třetí strana',

  'stored.cookies': 'soubor cookie',
  'stored.keeps': 'soubor cookie, který nedokážeme smazat',
  'stored.storage': 'místní úložiště',
  'stored.databases': 'databáze',
  'stored.session': 'do zavření prohlížeče',
  'stored.persistent': 'do smazání',
  'stored.unknown': 'doba uložení není známa',

  'placeholder.text': 'Zdroj: {vendors}. Tento obsah se načte jen s vaším souhlasem. Účel: {purposes}.',
  'placeholder.open': 'Otevřít na {host}',

  'status.saved': 'Vaše volba je uložena.',
  'status.unsaved': 'Vaše volba platí jen pro tuto stránku: prohlížeč ji neukládá.',
  'status.needsReload': 'Chcete-li zastavit {vendors}, načtěte stránku znovu.',
  'status.couldNotErase': 'Některá data se nepodařilo smazat ({vendors}).',

  'action.reject-all': 'Odmítnout vše',
  'action.accept-all': 'Přijmout vše',
  'action.open-preferences': 'Přizpůsobit',
  'action.save': 'Uložit volbu',
  'action.close': 'Zavřít',
  'action.more': 'Zobrazit další',
  'action.reload': 'Načíst znovu',
  'action.load-once': 'Načíst jednou',
  'action.allow-always': 'Vždy povolit',
}
