import type { Known } from '../types'

export const trustpilot: Known<'trustpilot'> = {
  id: 'trustpilot',
  name: 'Trustpilot',
  description: 'Shows reviews of the site from Trustpilot and asks customers for reviews of their own.',
  company: 'Trustpilot A/S',
  country: 'DK',
  party: 'third',
  // Reviews promote the site; the widget reports that it was seen, and an invitation passes on who has bought.
  category: 'marketing',
  purposes: ['user-identification', 'browser-identification', 'audience-measurement', 'embedded-content'],
  policyUrl: 'https://legal.trustpilot.com/for-reviewers/end-user-privacy-terms',
  scripts: ['widget.trustpilot.com/bootstrap/', 'invitejs.trustpilot.com'],
  hosts: ['widget.trustpilot.com'],
  keeps: { 'TP.uuid': '1 year' },
  calls: { queue: 'tp.q', setup: ['register'] },
}
