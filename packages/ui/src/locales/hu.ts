import type { Messages } from '../options'

/** Hungarian. Not yet reviewed by a native speaker. */
export const messages: Messages = {
  lang: 'hu',
  dir: 'ltr',

  'list.comma': ', ',
  'list.and': ' és ',

  'banner.title': 'Az Ön döntése a sütikről',
  'banner.text':
    'Ez a webhely (üzemeltető: {controller}) opcionális sütiket csak az Ön hozzájárulásával használ. Céljuk: {purposes}. Közreműködő harmadik felek száma: {third}. Döntését bármikor módosíthatja itt: „{control}”.',
  'banner.undecided': 'Még nem döntött: {vendors}.',
  'banner.changed': 'A sütiszabályzat megváltozott az Ön legutóbbi döntése óta.',
  'banner.policy': 'Sütiszabályzat és teljes lista',

  'preferences.title': 'Sütibeállítások',
  'preferences.text':
    'Válassza ki, mit használhat a webhely üzemeltetője ({controller}). Döntését bármikor módosíthatja.',
  'preferences.vendors': 'Szolgáltatók: {count}, ebből bekapcsolva: {on}',
  'preferences.always': 'Mindig bekapcsolva',
  'preferences.search': 'Szolgáltatók keresése',
  'preferences.found': 'Találatok: {count}',

  'decided.banner': 'Ön a sütisávban döntött ({date}).',
  'decided.preferences': 'Ön itt döntött ({date}).',
  'decided.api': 'Döntését ez a webhely mentette ({date}).',
  'decided.agent': 'A böngészőjében futó program döntött ({date}).',
  'decided.gpc': 'Elutasítását figyelembe vettük: böngészője Global Privacy Control jelzést küld.',

  'category.necessary': 'Szükséges',
  'category.functional': 'Funkcionális',
  'category.analytics': 'Analitikai',
  'category.marketing': 'Marketing',
  'category.necessary.text': 'a webhely biztonságos működése',
  'category.functional.text': 'kiegészítő funkciók',
  'category.analytics.text': 'statisztika',
  'category.marketing.text': 'hirdetések',

  'purpose.user-identification': 'Felhasználó azonosítása',
  'purpose.browser-identification': 'Böngésző azonosítása',
  'purpose.computer-identification': 'Számítógép azonosítása',
  'purpose.session-identification': 'Munkamenet azonosítása',
  'purpose.session-tracking': 'Munkamenet követése',
  'purpose.activity-tracking': 'Tevékenység követése',
  'purpose.content-storage': 'Tartalom tárolása',
  'purpose.content-customisation': 'Tartalom testreszabása',
  'purpose.asset-optimisation': 'Fájlbetöltés optimalizálása',
  'purpose.error-reporting': 'Hibajelentés',

  'vendor.name': 'Szolgáltató',
  'vendor.purposes': 'Felhasználás célja',
  'vendor.category': 'Kategória',
  'vendor.stored': 'Sütik és tárolt adatok',
  'vendor.policy': 'Adatvédelmi tájékoztató: {vendor}',
  'vendor.first': 'ez a webhely',
  'vendor.third': 'harmadik fél',

  'stored.cookies': 'süti',
  'stored.keeps': 'általunk nem törölhető süti',
  'stored.storage': 'helyi tároló',
  'stored.databases': 'adatbázis',
  'stored.session': 'a böngésző bezárásáig',
  'stored.persistent': 'törlésig',
  'stored.unknown': 'ismeretlen időtartam',

  'placeholder.text':
    'Forrás: {vendors}. Ez a tartalom csak az Ön hozzájárulásával töltődik be. Cél: {purposes}.',
  'placeholder.open': 'Megnyitás itt: {host}',

  'status.saved': 'Döntését mentettük.',
  'status.unsaved': 'Döntése csak ezen az oldalon érvényes: a böngésző nem tárolja.',
  'status.needsReload': 'A leállításhoz töltse újra az oldalt: {vendors}.',
  'status.couldNotErase': 'Egyes adatokat nem sikerült törölni ({vendors}).',

  'action.reject-all': 'Összes elutasítása',
  'action.accept-all': 'Összes elfogadása',
  'action.open-preferences': 'Testreszabás',
  'action.save': 'Beállítások mentése',
  'action.close': 'Bezárás',
  'action.more': 'Továbbiak megjelenítése',
  'action.reload': 'Újratöltés',
  'action.load-once': 'Egyszeri betöltés',
  'action.allow-always': 'Állandó engedélyezés',
}
