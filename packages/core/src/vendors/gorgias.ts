import { configurable } from '../model/configurable'

export const gorgias = /* @__PURE__ */ configurable(
  {
    id: 'gorgias',
    name: 'Gorgias Chat',
    description: 'A chat in the corner of the shop, in which customers can write to the people behind it.',
    company: 'Gorgias Inc.',
    country: 'US',
    party: 'third',
    // A chat that a visitor may choose to use, but it recognises them as soon as it loads.
    category: 'functional',
    purposes: ['user-identification', 'session-identification', 'communication'],
    policyUrl: 'https://www.gorgias.com/legal/eu-privacy-notice',
    scripts: ['gorgias.chat'],
    cookies: { 'gorgias_*': 'unknown' },
    script: { src: 'https://config.gorgias.chat/bundle-loader/{{appKey}}' },
  },
  'appKey',
)
