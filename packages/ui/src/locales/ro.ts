import type { Messages } from '../options'

/** Romanian. Not yet reviewed by a native speaker. */
export const messages: Messages = {
  lang: 'ro',
  dir: 'ltr',

  'list.comma': ', ',
  'list.and': ' și ',

  'banner.title': 'Opțiunile dvs. privind cookie-urile',
  'banner.text':
    'Acest site (operator: {controller}) va utiliza cookie-uri opționale numai cu consimțământul dvs., pentru {purposes}. Terți implicați: {third}. Vă puteți răzgândi oricând în „{control}”.',
  'banner.undecided': 'Încă nedecis: {vendors}.',
  'banner.changed': 'Politica privind cookie-urile s-a schimbat de la ultima dvs. alegere.',
  'banner.policy': 'Politica privind cookie-urile și lista completă',

  'preferences.title': 'Preferințe cookie',
  'preferences.text': 'Alegeți ce poate utiliza {controller}. Vă puteți răzgândi oricând.',
  'preferences.vendors': 'Furnizori activi: {on} din {count}',
  'preferences.always': 'Întotdeauna active',
  'preferences.search': 'Caută furnizori',
  'preferences.found': 'Rezultate: {count}',

  'decided.banner': 'Ați făcut alegerea în banner pe {date}.',
  'decided.preferences': 'Ați făcut alegerea aici pe {date}.',
  'decided.api': 'Acest site a salvat alegerea dvs. pe {date}.',
  'decided.agent': 'Un instrument din browserul dvs. a făcut alegerea pe {date}.',
  'decided.gpc':
    'Cererea de opoziție a fost respectată: browserul dvs. trimite semnalul Global Privacy Control.',

  'category.necessary': 'Necesare',
  'category.functional': 'Funcționale',
  'category.analytics': 'Analiză',
  'category.marketing': 'Marketing',
  'category.necessary.text': 'funcționarea și securitatea site-ului',
  'category.functional.text': 'funcții suplimentare',
  'category.analytics.text': 'statistici',
  'category.marketing.text': 'publicitate',

  'purpose.user-identification': 'Identificarea utilizatorului',
  'purpose.browser-identification': 'Identificarea browserului',
  'purpose.computer-identification': 'Identificarea computerului',
  'purpose.session-identification': 'Identificarea sesiunii',
  'purpose.session-tracking': 'Urmărirea sesiunii',
  'purpose.activity-tracking': 'Urmărirea activității',
  'purpose.content-storage': 'Stocarea conținutului',
  'purpose.content-customisation': 'Personalizarea conținutului',
  'purpose.asset-optimisation': 'Optimizarea încărcării fișierelor',
  'purpose.error-reporting': 'Raportarea erorilor',

  'vendor.name': 'Furnizor',
  'vendor.purposes': 'Scop',
  'vendor.category': 'Categorie',
  'vendor.stored': 'Cookie-uri și stocare',
  'vendor.policy': 'Politica de confidențialitate {vendor}',
  'vendor.first': 'propriu',
  'vendor.third': 'terț',

  'stored.cookies': 'cookie',
  'stored.keeps': 'cookie pe care nu îl putem șterge',
  'stored.storage': 'stocare locală',
  'stored.databases': 'bază de date',
  'stored.session': 'până la închiderea browserului',
  'stored.persistent': 'până la ștergere',
  'stored.unknown': 'durată necunoscută',

  'placeholder.text':
    'Acest conținut provine de la {vendors}. Se încarcă numai cu consimțământul dvs., pentru {purposes}.',
  'placeholder.open': 'Deschide pe {host}',

  'status.saved': 'Alegerea dvs. a fost salvată.',
  'status.unsaved': 'Alegerea dvs. este valabilă numai pentru această pagină: browserul nu o salvează.',
  'status.needsReload': 'Reîncărcați pagina pentru a opri {vendors}.',
  'status.couldNotErase': '{vendors}: unele date nu au putut fi șterse.',

  'action.reject-all': 'Respinge toate',
  'action.accept-all': 'Acceptă toate',
  'action.open-preferences': 'Personalizează',
  'action.save': 'Salvează opțiunile',
  'action.close': 'Închide',
  'action.more': 'Afișează mai mult',
  'action.reload': 'Reîncărcați',
  'action.load-once': 'Încarcă o dată',
  'action.allow-always': 'Permite întotdeauna',
}
