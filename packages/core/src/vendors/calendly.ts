import type { Known } from '../types'

export const calendly: Known<'calendly'> = {
  id: 'calendly',
  name: 'Calendly',
  description: 'Shows a calendar in which visitors book an appointment.',
  company: 'Calendly LLC',
  country: 'US',
  party: 'third',
  // Booking that a visitor may choose to use; a link to the same calendar works without.
  category: 'functional',
  purposes: ['session-identification', 'embedded-content', 'communication'],
  policyUrl: 'https://calendly.com/legal/privacy-notice',
  scripts: ['assets.calendly.com', 'calendly.com/assets/'],
  hosts: ['calendly.com'],
  snippets: ['Calendly.initInlineWidget(', 'Calendly.initBadgeWidget('],
}
