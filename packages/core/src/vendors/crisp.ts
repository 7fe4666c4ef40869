import type { Known } from '../types'

export const crisp: Known<'crisp'> = {
  id: 'crisp',
  name: 'Crisp',
  description: 'A chat in the corner of the page, in which visitors can write to the people behind the site.',
  company: 'Crisp IM SAS',
  country: 'FR',
  party: 'third',
  // A chat that a visitor may choose to use, but it opens a session for them as soon as it loads.
  category: 'functional',
  purposes: ['user-identification', 'session-identification', 'communication'],
  policyUrl: 'https://crisp.chat/en/privacy/',
  scripts: ['client.crisp.chat'],
  hosts: ['crisp.chat'],
  cookies: { 'crisp-client/*': '6 month' },
  calls: { queue: '$crisp', setup: ['safe', 'config', 'set', 'on', 'off'] },
  // `session:reset` starts another session and `chat:hide` only hides the button: hence no steps.
}
