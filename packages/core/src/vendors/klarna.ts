import { configurable } from '../model/configurable'

export const klarna = /* @__PURE__ */ configurable(
  {
    id: 'klarna',
    name: 'Klarna',
    description:
      'Offers payment by invoice or in instalments, and shows what that would cost beside the price.',
    company: 'Klarna Bank AB (publ)',
    country: 'SE',
    party: 'third',
    // A way to pay that nobody has to choose; on the page where the visitor pays, a site may declare it necessary.
    category: 'functional',
    purposes: ['user-identification', 'embedded-content', 'payment'],
    scripts: ['js.klarna.com', 'x.klarnacdn.net', 'osm.klarnaservices.com/lib.js'],
    hosts: ['klarna.com', 'klarnaevt.com', 'klarnaservices.com'],
    script: {
      src: 'https://js.klarna.com/web-sdk/v1/klarna.js',
      attributes: { 'data-environment': 'production', 'data-client-id': '{{clientId}}' },
    },
  },
  'clientId',
)
