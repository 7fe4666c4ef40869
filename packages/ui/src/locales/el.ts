import type { Messages } from '../options'

/** Greek. Not yet reviewed by a native speaker. */
export const messages: Messages = {
  lang: 'el',
  dir: 'ltr',

  'list.comma': ', ',
  'list.and': ' και ',

  'banner.title': 'Οι επιλογές σας για τα cookies',
  'banner.text':
    'Αυτός ο ιστότοπος (υπεύθυνος επεξεργασίας: {controller}) χρησιμοποιεί προαιρετικά cookies μόνο με τη συγκατάθεσή σας, για τους εξής σκοπούς: {purposes}. Εμπλεκόμενοι τρίτοι: {third}. Μπορείτε να αλλάξετε γνώμη ανά πάσα στιγμή στην ενότητα «{control}».',
  'banner.undecided': 'Χωρίς επιλογή: {vendors}.',
  'banner.changed': 'Η πολιτική cookies άλλαξε.',
  'banner.policy': 'Πολιτική cookies και πλήρης λίστα',

  'preferences.title': 'Ρυθμίσεις cookies',
  'preferences.text':
    'Επιλέξτε τι μπορεί να χρησιμοποιεί ο ιστότοπος ({controller}). Μπορείτε να αλλάξετε γνώμη ανά πάσα στιγμή.',
  'preferences.vendors': 'Ενεργοί πάροχοι: {on} από {count}',
  'preferences.always': 'Πάντα ενεργά',
  'preferences.search': 'Αναζήτηση',
  'preferences.found': 'Πάροχοι: {count}',

  'decided.banner': 'Κάνατε την επιλογή σας στο banner στις {date}.',
  'decided.preferences': 'Κάνατε την επιλογή σας εδώ στις {date}.',
  'decided.api': 'Αυτός ο ιστότοπος αποθήκευσε την επιλογή σας στις {date}.',
  'decided.agent': 'Την επιλογή σας έκανε το πρόγραμμα περιήγησής σας στις {date}.',
  'decided.gpc': 'Η εναντίωσή σας έγινε σεβαστή: το πρόγραμμα περιήγησής σας στέλνει Global Privacy Control.',

  'category.necessary': 'Απαραίτητα',
  'category.functional': 'Λειτουργικά',
  'category.analytics': 'Στατιστικά',
  'category.marketing': 'Μάρκετινγκ',
  'category.necessary.text': 'ασφαλής λειτουργία του ιστότοπου',
  'category.functional.text': 'πρόσθετες λειτουργίες',
  'category.analytics.text': 'στατιστικά',
  'category.marketing.text': 'διαφήμιση',

  'purpose.user-identification': 'Αναγνώριση χρήστη',
  'purpose.browser-identification': 'Αναγνώριση προγράμματος περιήγησης',
  'purpose.computer-identification': 'Αναγνώριση υπολογιστή',
  'purpose.session-identification': 'Αναγνώριση συνεδρίας',
  'purpose.session-tracking': 'Παρακολούθηση συνεδρίας',
  'purpose.activity-tracking': 'Παρακολούθηση δραστηριότητας',
  'purpose.content-storage': 'Αποθήκευση περιεχομένου',
  'purpose.content-customisation': 'Προσαρμογή περιεχομένου',
  'purpose.asset-optimisation': 'Ταχύτερη φόρτωση αρχείων',
  'purpose.error-reporting': 'Αναφορά σφαλμάτων',

  'vendor.name': 'Πάροχος',
  'vendor.purposes': 'Σκοποί',
  'vendor.category': 'Κατηγορία',
  'vendor.stored': 'Cookies και αποθήκευση',
  'vendor.policy': 'Πολιτική απορρήτου: {vendor}',
  'vendor.first': 'αυτός ο ιστότοπος',
  'vendor.third': 'τρίτος πάροχος',

  'stored.cookies': 'cookie',
  'stored.keeps': 'cookie που δεν μπορούμε να διαγράψουμε',
  'stored.storage': 'τοπική αποθήκευση',
  'stored.databases': 'βάση δεδομένων',
  'stored.session': 'μέχρι το κλείσιμο του προγράμματος',
  'stored.persistent': 'μέχρι τη διαγραφή',
  'stored.unknown': 'άγνωστη διάρκεια',

  'placeholder.text':
    'Περιεχόμενο από: {vendors}. Φορτώνεται μόνο με τη συγκατάθεσή σας, για τους εξής σκοπούς: {purposes}.',
  'placeholder.open': 'Άνοιγμα: {host}',

  'status.saved': 'Η επιλογή σας αποθηκεύτηκε.',
  'status.unsaved': 'Η επιλογή σας ισχύει μόνο για αυτή τη σελίδα: δεν αποθηκεύεται.',
  'status.needsReload': 'Ανανεώστε τη σελίδα για να σταματήσουν: {vendors}.',
  'status.couldNotErase': 'Ορισμένα δεδομένα δεν διαγράφηκαν: {vendors}.',

  'action.reject-all': 'Απόρριψη όλων',
  'action.accept-all': 'Αποδοχή όλων',
  'action.open-preferences': 'Προσαρμογή',
  'action.save': 'Αποθήκευση επιλογών',
  'action.close': 'Κλείσιμο',
  'action.more': 'Άλλα',
  'action.reload': 'Ανανέωση',
  'action.load-once': 'Φόρτωση μία φορά',
  'action.allow-always': 'Να επιτρέπεται πάντα',
}
