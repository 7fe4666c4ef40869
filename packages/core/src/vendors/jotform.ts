import type { Known } from '../types'

export const jotform: Known<'jotform'> = {
  id: 'jotform',
  name: 'Jotform',
  description: 'Shows forms that visitors can fill in, such as questions, orders and registrations.',
  company: 'Jotform Inc.',
  country: 'US',
  party: 'third',
  // A form that a visitor may choose to fill in; a link to the same form works without.
  category: 'functional',
  purposes: ['session-identification', 'embedded-content', 'communication'],
  policyUrl: 'https://www.jotform.com/privacy/',
  scripts: ['jotform.com/jsform/', 'jotform.com/static/', 'cdn.jotfor.ms'],
  hosts: ['jotform.com', 'jotfor.ms', 'jotformpro.com'],
  // Not `AgentInitializer.init`, which stands in a listener.
  snippets: ['jotformEmbedHandler(', 'new JotformFeedback('],
}
