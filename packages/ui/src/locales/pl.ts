import type { Messages } from '../options'

/** Polish. Not yet reviewed by a native speaker. */
export const messages: Messages = {
  lang: 'pl',
  dir: 'ltr',

  'list.comma': ', ',
  'list.and': ' i ',

  'banner.title': 'Pliki cookie: Twój wybór',
  'banner.text':
    'Ta witryna (administrator: {controller}) korzysta z opcjonalnych plików cookie tylko za Twoją zgodą. Cel: {purposes}. Liczba zaangażowanych stron trzecich: {third}. Wybór możesz zmienić, a zgodę wycofać w każdej chwili w sekcji „{control}”.',
  'banner.undecided': 'Jeszcze bez decyzji: {vendors}.',
  'banner.changed': 'Polityka plików cookie zmieniła się od Twojego ostatniego wyboru.',
  'banner.policy': 'Polityka plików cookie i pełna lista',

  'preferences.title': 'Ustawienia plików cookie',
  'preferences.text':
    'Wybierz, z czego może korzystać {controller}. Swój wybór możesz zmienić w każdej chwili.',
  'preferences.vendors': 'Włączeni dostawcy: {on} z {count}',
  'preferences.always': 'Zawsze włączone',
  'preferences.search': 'Szukaj dostawców',
  'preferences.found': 'Znaleziono: {count}',

  'decided.banner': 'Decyzja podjęta {date} w banerze.',
  'decided.preferences': 'Decyzja podjęta {date} w tych ustawieniach.',
  'decided.api': 'Decyzja zapisana {date} przez tę witrynę.',
  'decided.agent': 'Decyzja podjęta {date} przez narzędzie w Twojej przeglądarce.',
  'decided.gpc': 'Sprzeciw uwzględniony: Twoja przeglądarka wysyła sygnał Global Privacy Control.',

  'category.necessary': 'Niezbędne',
  'category.functional': 'Funkcjonalne',
  'category.analytics': 'Analityczne',
  'category.marketing': 'Marketingowe',
  'category.necessary.text': 'bezpieczne działanie witryny',
  'category.functional.text': 'dodatkowe funkcje',
  'category.analytics.text': 'statystyka',
  'category.marketing.text': 'reklama',

  'purpose.user-identification': 'Identyfikacja użytkownika',
  'purpose.browser-identification': 'Identyfikacja przeglądarki',
  'purpose.computer-identification': 'Identyfikacja komputera',
  'purpose.session-identification': 'Identyfikacja sesji',
  'purpose.session-tracking': 'Śledzenie sesji',
  'purpose.activity-tracking': 'Śledzenie aktywności',
  'purpose.content-storage': 'Przechowywanie treści',
  'purpose.content-customisation': 'Dostosowywanie treści',
  'purpose.asset-optimisation': 'Szybsze wczytywanie plików',
  'purpose.error-reporting': 'Zgłaszanie błędów',

  'vendor.name': 'Dostawca',
  'vendor.purposes': 'Cel',
  'vendor.category': 'Kategoria',
  'vendor.stored': 'Pliki cookie i zapisane dane',
  'vendor.policy': 'Polityka prywatności: {vendor}',
  'vendor.first': 'ta witryna',
  'vendor.third': 'strona trzecia',

  'stored.cookies': 'plik cookie',
  'stored.keeps': 'plik cookie, którego nie możemy usunąć',
  'stored.storage': 'pamięć lokalna',
  'stored.databases': 'baza danych',
  'stored.session': 'do zamknięcia przeglądarki',
  'stored.persistent': 'do usunięcia',
  'stored.unknown': 'czas przechowywania nieznany',

  'placeholder.text': 'Źródło: {vendors}. Ta treść wczyta się tylko za Twoją zgodą. Cel: {purposes}.',
  'placeholder.open': 'Otwórz w serwisie {host}',

  'status.saved': 'Twój wybór został zapisany.',
  'status.unsaved': 'Twój wybór dotyczy tylko tej strony: przeglądarka go nie zapisuje.',
  'status.needsReload': 'Aby zatrzymać {vendors}, odśwież stronę.',
  'status.couldNotErase': 'Niektórych danych nie udało się usunąć ({vendors}).',

  'action.reject-all': 'Odrzuć wszystkie',
  'action.accept-all': 'Akceptuj wszystkie',
  'action.open-preferences': 'Dostosuj',
  'action.save': 'Zapisz wybór',
  'action.close': 'Zamknij',
  'action.more': 'Pokaż więcej',
  'action.reload': 'Odśwież',
  'action.load-once': 'Wczytaj jednorazowo',
  'action.allow-always': 'Zawsze zezwalaj',
}
