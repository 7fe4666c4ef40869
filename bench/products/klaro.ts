import { packageFile, versionOf } from './package-file.ts'
import type { Product, StubVendor } from './product.ts'

const purposes = {
  functional: { title: 'Functional', description: 'Makes the site more comfortable.' },
  analytics: { title: 'Analytics', description: 'Counts how the site is used.' },
  marketing: { title: 'Marketing', description: 'Measures advertising.' },
}

const configuration = (vendors: readonly StubVendor[]) => ({
  version: 1,
  groupByPurpose: true,
  default: false,
  mustConsent: false,
  acceptAll: true,
  translations: { zz: { privacyPolicyUrl: '/privacy' }, en: { purposes } },
  services: vendors.map(({ id, category }) => ({ name: id, title: id, purposes: [category] })),
})

/** The README's two files, the configuration before the product, with its style and all its languages inside. */
export const klaro: Product = {
  name: 'klaro',
  version: versionOf('klaro'),
  files: {
    'klaro.js': packageFile('klaro/dist/klaro.js'),
    'cm.js': packageFile('klaro/dist/cm.js'),
  },
  banner: '#klaro .cookie-notice:not(.cookie-notice-hidden)',
  accept: '#klaro .cookie-notice .cm-btn-success',
  preferences: {
    fromBanner: '#klaro .cookie-notice .cn-learn-more',
    opener: 'footer button',
    surface: '#klaro .cookie-modal .cm-modal',
    toggle: '#klaro .cookie-modal label[for="purpose-item-analytics"]',
  },
  hold: ({ id }) => `type="text/plain" data-type="text/javascript" data-name="${id}"`,
  configure: (vendors) => ({ 'config.js': `var klaroConfig = ${JSON.stringify(configuration(vendors))}` }),
  markup: (vendors) => ({
    head: [
      '<script defer src="config.js"></script>',
      '<script defer src="klaro.js"></script>',
      ...vendors.map(
        ({ id, url }) =>
          `<script type="text/plain" data-type="text/javascript" data-name="${id}" async data-src="${url}"></script>`,
      ),
    ].join('\n'),
    footer: '<button type="button" onclick="return klaro.show()">Cookie preferences</button>',
  }),
  many: {
    // The consent manager without the UI, which the package publishes on its own.
    head: '<script src="cm.js"></script>',
    script: `
      const services = Array.from({ length: count }, (_, index) => ({
        name: 'vendor-' + index, title: 'Vendor ' + index, purposes: [categories[index % 3]],
      }))
      let manager
      window.many = {
        init() { manager = new cm.default({ version: 1, default: false, services }) },
        accept() {
          manager.changeAll(true)
          manager.saveAndApplyConsents()
        },
        isRemembered: () => manager.confirmed && manager.getConsent('vendor-' + (count - 1)),
      }`,
  },
}
