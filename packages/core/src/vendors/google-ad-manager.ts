import type { Known } from '../types'

export const googleAdManager: Known<'google-ad-manager'> = {
  id: 'google-ad-manager',
  name: 'Google Ad Manager',
  description: 'Chooses and shows the advertisements on the page, which pay for the site.',
  company: 'Google LLC',
  country: 'US',
  party: 'third',
  // Advertisements, which use cookies even where they are not personal.
  category: 'marketing',
  purposes: ['browser-identification', 'activity-tracking', 'advertising'],
  policyUrl: 'https://business.safety.google/privacy/',
  scripts: [
    'securepubads.g.doubleclick.net/tag/js/',
    'securepubads.g.doubleclick.net/pagead/managed/js/',
    'googletagservices.com/tag/js/',
    'pagead2.googlesyndication.com/tag/js/',
  ],
  hosts: [
    'securepubads.g.doubleclick.net',
    'pubads.g.doubleclick.net',
    'tpc.googlesyndication.com',
    'safeframe.googlesyndication.com',
  ],
  cookies: { __gads: '13 month', __gpi: '13 month', __eoi: '3 month', GoogleAdServingTest: 'session' },
  keeps: { __gpi_optout: '13 month', IDE: '2 year', test_cookie: '1 year' },
}
