import { configurable } from '../model/configurable'

export const trustedShops = /* @__PURE__ */ configurable(
  {
    id: 'trusted-shops',
    name: 'Trusted Shops',
    description: 'Shows a seal and reviews of the shop, and offers buyer protection after an order.',
    company: 'Trusted Shops SE',
    country: 'DE',
    party: 'third',
    // A service that a buyer may choose, which its maker counts as functional; after an order it reads order and e-mail.
    category: 'functional',
    purposes: ['user-identification', 'embedded-content'],
    policyUrl: 'https://business.trustedshops.com/imprint',
    scripts: ['widgets.trustedshops.com', 'integrations.etrusted.com'],
    hosts: ['trustedshops.com', 'etrusted.com'],
    script: {
      src: 'https://widgets.trustedshops.com/js/{{shopId}}.js',
      attributes: { charset: 'UTF-8' },
    },
  },
  'shopId',
)
