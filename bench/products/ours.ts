import { readFileSync } from 'node:fs'
import type { Product, StubVendor } from './product.ts'

const built = (path: string) => new URL(`../../packages/${path}`, import.meta.url).pathname

const toVendor = ({ id, category, host }: StubVendor) => ({
  id,
  name: id,
  party: 'third',
  category,
  purposes: ['activity-tracking'],
  scripts: [host],
})

const policy = { version: '1', url: '/privacy' }

/** The script tag first in <head>; vendors of the site's own in the block of JSON in front of it. */
export const ours: Product = {
  name: 'ours',
  version: JSON.parse(readFileSync(built('core/package.json'), 'utf8')).version,
  files: {
    'omono-consent.js': built('embed/dist/omono-consent.js'),
    'omono-consent-ui.js': built('embed/dist/omono-consent-ui.js'),
  },
  banner: '[data-omono="banner"]',
  accept: '[data-omono="banner"] [data-omono-action="accept-all"]',
  markup: (vendors) => ({
    head: [
      `<script type="application/json" data-omono="config">${JSON.stringify({ policy, vendors: vendors.map(toVendor) })}</script>`,
      '<script src="omono-consent.js" data-surface="website" data-controller="Example"></script>',
      ...vendors.map(
        ({ id, url }) => `<script type="text/plain" data-vendor="${id}" async src="${url}"></script>`,
      ),
    ].join('\n'),
    footer: '<button type="button" data-omono-action="open-preferences">Cookie preferences</button>',
  }),
  many: {
    // The ES module, as an app bundles it: see page/answers.ts.
    head: '<script src="core.js"></script>',
    script: `
      const vendors = Array.from({ length: count }, (_, index) => ({
        id: 'vendor-' + index, name: 'Vendor ' + index, party: 'third', category: categories[index % 3],
        purposes: ['activity-tracking'],
      }))
      let consent
      window.many = {
        init() {
          consent = omono.createConsent({ surface: 'website', vendors, policy: ${JSON.stringify(policy)} })
        },
        accept() { consent.acceptAll() },
        isRemembered: () => consent.isGranted('vendor-' + (count - 1)),
      }`,
  },
}
