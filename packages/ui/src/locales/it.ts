import type { Messages } from '../options'

/** Italian, as in Italy. Not yet reviewed by a native speaker. */
export const messages: Messages = {
  lang: 'it',
  dir: 'ltr',

  'list.comma': ', ',
  'list.and': ' e ',

  'banner.title': 'Le tue scelte sui cookie',
  'banner.text':
    'Su questo sito (titolare del trattamento: {controller}) usiamo cookie facoltativi solo con il tuo consenso, per {purposes}. Terze parti coinvolte: {third}. Puoi cambiare idea in qualsiasi momento tramite «{control}».',
  'banner.undecided': 'Ancora da decidere: {vendors}.',
  'banner.changed': 'L’informativa sui cookie è cambiata dalla tua ultima scelta.',
  'banner.policy': 'Informativa sui cookie ed elenco completo',

  'preferences.title': 'Preferenze sui cookie',
  'preferences.text': 'Scegli che cosa può usare {controller}. Puoi cambiare idea in qualsiasi momento.',
  'preferences.vendors': 'Fornitori attivi: {on} su {count}',
  'preferences.always': 'Sempre attivi',
  'preferences.search': 'Cerca fornitori',
  'preferences.found': 'Risultati: {count}',

  'decided.banner': 'Hai fatto la tua scelta nel banner ({date}).',
  'decided.preferences': 'Hai fatto la tua scelta qui ({date}).',
  'decided.api': 'Questo sito ha registrato la tua scelta ({date}).',
  'decided.agent': 'Uno strumento del tuo browser ha fatto questa scelta ({date}).',
  'decided.gpc': 'Richiesta di opposizione accolta: il tuo browser invia il segnale Global Privacy Control.',

  'category.necessary': 'Necessari',
  'category.functional': 'Funzionali',
  'category.analytics': 'Analitici',
  'category.marketing': 'Marketing',
  'category.necessary.text': 'funzionamento e sicurezza del sito',
  'category.functional.text': 'funzioni aggiuntive',
  'category.analytics.text': 'statistiche',
  'category.marketing.text': 'pubblicità',

  'purpose.user-identification': 'Identificazione dell’utente',
  'purpose.browser-identification': 'Identificazione del browser',
  'purpose.computer-identification': 'Identificazione del computer',
  'purpose.session-identification': 'Identificazione della sessione',
  'purpose.session-tracking': 'Tracciamento della sessione',
  'purpose.activity-tracking': 'Tracciamento delle attività',
  'purpose.content-storage': 'Memorizzazione di contenuti',
  'purpose.content-customisation': 'Personalizzazione dei contenuti',
  'purpose.asset-optimisation': 'Ottimizzazione del caricamento dei file',
  'purpose.error-reporting': 'Segnalazione degli errori',

  'vendor.name': 'Fornitore',
  'vendor.purposes': 'Finalità',
  'vendor.category': 'Categoria',
  'vendor.stored': 'Cookie e archiviazione',
  'vendor.policy': 'Informativa sulla privacy di {vendor}',
  'vendor.first': 'prima parte',
  'vendor.third': 'terza parte',

  'stored.cookies': 'cookie',
  'stored.keeps': 'cookie che non possiamo cancellare',
  'stored.storage': 'archiviazione locale',
  'stored.databases': 'database',
  'stored.session': 'fino alla chiusura del browser',
  'stored.persistent': 'fino alla cancellazione',
  'stored.unknown': 'durata sconosciuta',

  'placeholder.text':
    'Questo contenuto proviene da {vendors}. Viene caricato solo con il tuo consenso, per {purposes}.',
  'placeholder.open': 'Apri su {host}',

  'status.saved': 'La tua scelta è stata salvata.',
  'status.unsaved': 'La tua scelta vale solo per questa pagina: il browser non la salva.',
  'status.needsReload': 'Ricarica la pagina per fermare {vendors}.',
  'status.couldNotErase': 'Non è stato possibile cancellare alcuni dati di {vendors}.',

  'action.reject-all': 'Rifiuta tutti i cookie',
  'action.accept-all': 'Accetta tutti i cookie',
  'action.open-preferences': 'Personalizza',
  'action.save': 'Salva le scelte',
  'action.close': 'Chiudi',
  'action.more': 'Mostra altri',
  'action.reload': 'Ricarica',
  'action.load-once': 'Carica una volta',
  'action.allow-always': 'Consenti sempre',
}
