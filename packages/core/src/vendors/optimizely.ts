import { configurable } from '../model/configurable'

export const optimizely = /* @__PURE__ */ configurable(
  {
    id: 'optimizely',
    name: 'Optimizely Web',
    description:
      'Shows different versions of a page to different visitors, and measures which one works better.',
    company: 'Optimizely North America Inc',
    country: 'US',
    party: 'third',
    // Experiments with an identifier that lasts half a year; the page works without.
    category: 'analytics',
    purposes: [
      'browser-identification',
      'activity-tracking',
      'content-customisation',
      'audience-measurement',
    ],
    policyUrl: 'https://www.optimizely.com/legal/privacy-notice/',
    scripts: ['cdn.optimizely.com', 'cdn-pci.optimizely.com'],
    hosts: ['logx.optimizely.com', 'errors.client.optimizely.com'],
    cookies: {
      optimizelyEndUserId: '6 month',
      optimizelyRedirectData: '5 second',
      optimizelyDomainTestCookie: '6 month',
    },
    keeps: { optimizelyOptOut: '10 year' },
    storage: { 'optimizely_data$$*': 'persistent' },
    script: { src: 'https://cdn.optimizely.com/js/{{projectId}}.js' },
    // Nobody can be opted in again after `optOut`, which blocks the script for good: hence no steps.
  },
  'projectId',
)
