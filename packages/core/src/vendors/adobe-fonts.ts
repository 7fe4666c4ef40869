import { configurable } from '../model/configurable'

export const adobeFonts = /* @__PURE__ */ configurable(
  {
    id: 'adobe-fonts',
    name: 'Adobe Fonts',
    description: 'Supplies the typefaces in which the page is set.',
    company: 'Adobe Systems Software Ireland Limited',
    country: 'IE',
    party: 'third',
    // For looks only, without cookies; but Adobe learns the address of the device and counts the fonts.
    category: 'functional',
    purposes: ['content-customisation', 'asset-optimisation'],
    policyUrl: 'https://www.adobe.com/privacy/policies/adobe-fonts.html',
    scripts: ['use.typekit.net'],
    hosts: ['typekit.net'],
    snippets: ['Typekit.load('],
    script: {
      src: 'https://use.typekit.net/{{projectId}}.js',
      ready: [['call', 'Typekit.load', { async: true }]],
    },
    // The script only loads the fonts of the page.
    stops: true,
  },
  'projectId',
)
