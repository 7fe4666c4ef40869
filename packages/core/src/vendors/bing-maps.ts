import type { Known } from '../types'

export const bingMaps: Known<'bing-maps'> = {
  id: 'bing-maps',
  name: 'Bing Maps',
  description: 'Shows interactive maps of Microsoft’s Bing on the page.',
  party: 'third',
  // A map that a visitor may want, but Bing's cookies, which come with it, serve Microsoft's advertising too.
  category: 'marketing',
  purposes: ['browser-identification', 'advertising', 'embedded-content'],
  policyUrl: 'https://privacy.microsoft.com/en-us/privacystatement',
  scripts: ['bing.com/api/maps/'],
  hosts: ['bing.com/maps/embed', 'virtualearth.net'],
  keeps: { MUID: '1 year', MUIDB: '1 year', SRM_B: '1 year' },
}
