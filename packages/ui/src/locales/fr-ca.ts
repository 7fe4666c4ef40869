import type { Messages } from '../options'
import { messages as fr } from './fr'

/** French, as in Canada, in the terms of Québec’s privacy law. Not yet reviewed by a native speaker. */
export const messages: Messages = {
  ...fr,
  lang: 'fr-CA',
  'banner.title': 'Vos choix en matière de témoins',
  'banner.text':
    'Ce site Web, dont {controller} est responsable, n’utilise des témoins (cookies) facultatifs que si vous y consentez, aux fins suivantes : {purposes}. Tiers concernés : {third}. Vous pouvez changer d’avis à tout moment dans « {control} ».',
  'banner.changed': 'La politique sur les témoins a changé depuis votre dernier choix.',
  'banner.policy': 'Politique sur les témoins et liste complète',
  'preferences.title': 'Gestion des témoins',
  'decided.api': 'Ce site Web a enregistré votre choix le {date}.',
  'decided.gpc':
    'Demande de refus prise en compte : votre navigateur envoie le signal Global Privacy Control.',
  'vendor.purposes': 'Fins',
  'vendor.stored': 'Témoins et stockage',
  'stored.cookies': 'témoin',
  'stored.keeps': 'témoin que nous ne pouvons pas effacer',
}
