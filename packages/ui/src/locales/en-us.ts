import type { Messages } from '../options'
import { messages as en } from './en'

/** English, as in the United States. Not yet reviewed by a native speaker. */
export const messages: Messages = {
  ...en,
  lang: 'en-US',
  'decided.gpc': 'Opt-Out Request Honored: your browser sends Global Privacy Control.',
  'purpose.content-customisation': 'Content Customization',
  'purpose.asset-optimisation': 'Asset Optimization',
  'action.open-preferences': 'Customize',
}
