import type { Known } from '../types'

export const freshchat: Known<'freshchat'> = {
  id: 'freshchat',
  name: 'Freshchat',
  description: 'A chat in the corner of the page, in which visitors can write to the people behind the site.',
  company: 'Freshworks Inc.',
  country: 'US',
  party: 'third',
  // A chat that a visitor may choose to use, but it recognises them as soon as it loads.
  category: 'functional',
  purposes: ['user-identification', 'browser-identification', 'communication'],
  policyUrl: 'https://www.freshworks.com/privacy/',
  scripts: ['freshchat.com', 'fw-cdn.com'],
  hosts: ['freshworksapi.com'],
  cookies: { _fw_crm_v: '1 year' },
  snippets: ['fcWidget.init('],
}
