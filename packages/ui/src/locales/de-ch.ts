import type { Messages } from '../options'
import { messages as de } from './de'

/** German, as in Switzerland. Not yet reviewed by a native speaker. */
export const messages: Messages = {
  ...de,
  lang: 'de-CH',
  'banner.text':
    'Diese Website (Verantwortlicher: {controller}) verwendet optionale Cookies nur mit Ihrer Einwilligung, und zwar für {purposes}. Beteiligte Drittanbieter: {third}. Sie können Ihre Entscheidung jederzeit unter «{control}» ändern oder widerrufen.',
  'action.close': 'Schliessen',
}
