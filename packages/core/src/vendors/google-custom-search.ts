import { configurable } from '../model/configurable'

export const googleCustomSearch = /* @__PURE__ */ configurable(
  {
    id: 'google-custom-search',
    name: 'Google Programmable Search Engine',
    description: 'Lets visitors search this site with Google, and shows the results here.',
    company: 'Google LLC',
    country: 'US',
    party: 'third',
    // A search that a visitor may want, but Google's cookies come with it, and advertisements with the results.
    category: 'marketing',
    purposes: ['browser-identification', 'advertising', 'embedded-content'],
    policyUrl: 'https://policies.google.com/privacy',
    scripts: ['cse.google.com/cse', 'google.com/cse/', 'google.com/coop/cse/'],
    hosts: ['google.com/afs/', 'clients1.google.com/complete/'],
    keeps: { NID: '6 month' },
    script: { src: 'https://cse.google.com/cse.js?cx={{engineId}}' },
  },
  'engineId',
)
