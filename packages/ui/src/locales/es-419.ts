import type { Messages } from '../options'
import { messages as es } from './es'

/** Spanish, as in Latin America. Not yet reviewed by a native speaker. */
export const messages: Messages = {
  ...es,
  lang: 'es-419',
  'banner.text':
    'Este sitio web, cuyo responsable es {controller}, utiliza cookies opcionales solo con su consentimiento, para {purposes}. Terceros involucrados: {third}. Puede cambiar de opinión en cualquier momento en “{control}”.',
  'purpose.computer-identification': 'Identificación de la computadora',
}
