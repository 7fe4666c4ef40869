import type { Messages } from '../options'
import { messages as fr } from './fr'

/** French, as in Switzerland. Not yet reviewed by a native speaker. */
export const messages: Messages = {
  ...fr,
  lang: 'fr-CH',
  'vendor.policy': 'Déclaration de protection des données : {vendor}',
}
