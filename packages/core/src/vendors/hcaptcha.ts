import type { Known } from '../types'

export const hcaptcha: Known<'hcaptcha'> = {
  id: 'hcaptcha',
  name: 'hCaptcha',
  description: 'Tells people from programs, to keep abuse away from forms.',
  company: 'Intuition Machines, Inc.',
  country: 'US',
  party: 'third',
  // Protection of forms, by watching device and behaviour. On the page of the form, a site may declare it necessary.
  category: 'functional',
  purposes: ['browser-identification', 'computer-identification', 'security'],
  policyUrl: 'https://www.hcaptcha.com/privacy',
  scripts: ['hcaptcha.com'],
}
