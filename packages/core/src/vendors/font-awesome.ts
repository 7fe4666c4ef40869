import { configurable } from '../model/configurable'

export const fontAwesome = /* @__PURE__ */ configurable(
  {
    id: 'font-awesome',
    name: 'Font Awesome',
    description: 'Supplies the icons that are shown on the page.',
    company: 'Fonticons, Inc.',
    country: 'US',
    party: 'third',
    // For looks only, without cookies; but its servers learn the address of the device.
    category: 'functional',
    purposes: ['content-customisation', 'asset-optimisation'],
    policyUrl: 'https://fontawesome.com/privacy',
    scripts: ['kit.fontawesome.com', 'use.fontawesome.com', 'pro.fontawesome.com'],
    hosts: ['fontawesome.com'],
    script: {
      src: 'https://kit.fontawesome.com/{{kitCode}}.js',
      attributes: { crossorigin: 'anonymous' },
    },
    // The script only draws the icons of the page.
    stops: true,
  },
  'kitCode',
)
