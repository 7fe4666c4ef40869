import { configurable } from '../model/configurable'

export const tidio = /* @__PURE__ */ configurable(
  {
    id: 'tidio',
    name: 'Tidio',
    description:
      'A chat in the corner of the page, in which visitors can write to the people behind the site.',
    company: 'Tidio LLC',
    country: 'US',
    party: 'third',
    // A chat that a visitor may choose to use, but it recognises them and follows their pages as soon as it loads.
    category: 'functional',
    purposes: ['user-identification', 'browser-identification', 'session-tracking', 'communication'],
    policyUrl: 'https://www.tidio.com/privacy-policy/',
    scripts: ['code.tidio.co', 'widget-v4.tidiochat.com'],
    hosts: ['tidio.co', 'tidiochat.com', 'uploads.tidio.com'],
    cookies: { 'tidio_state_*': 'unknown' },
    storage: { 'tidio_state_*': 'persistent' },
    script: { src: 'https://code.tidio.co/{{publicKey}}.js' },
  },
  'publicKey',
)
