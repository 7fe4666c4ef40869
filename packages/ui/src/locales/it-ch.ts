import type { Messages } from '../options'
import { messages as it } from './it'

/** Italian, as in Switzerland: it says “Lei”. Not yet reviewed by a native speaker. */
export const messages: Messages = {
  ...it,
  lang: 'it-CH',
  'banner.title': 'Le Sue scelte sui cookie',
  'banner.text':
    'Su questo sito (titolare del trattamento: {controller}) usiamo cookie facoltativi solo con il Suo consenso, per {purposes}. Terze parti coinvolte: {third}. Può cambiare idea in qualsiasi momento tramite «{control}».',
  'preferences.text': 'Scelga che cosa può usare {controller}. Può cambiare idea in qualsiasi momento.',
  'decided.banner': 'Ha fatto la Sua scelta nel banner ({date}).',
  'decided.preferences': 'Ha fatto la Sua scelta qui ({date}).',
  'decided.api': 'Questo sito ha registrato la Sua scelta ({date}).',
  'decided.agent': 'Uno strumento del Suo browser ha fatto questa scelta ({date}).',
  'decided.gpc': 'Richiesta di opposizione accolta: il Suo browser invia il segnale Global Privacy Control.',
  'vendor.policy': 'Dichiarazione sulla protezione dei dati di {vendor}',
  'placeholder.text':
    'Questo contenuto proviene da {vendors}. Viene caricato solo con il Suo consenso, per {purposes}.',
  'status.saved': 'La Sua scelta è stata salvata.',
  'status.unsaved': 'La Sua scelta vale solo per questa pagina: il browser non la salva.',
  'status.needsReload': 'Ricarichi la pagina per fermare {vendors}.',
}
