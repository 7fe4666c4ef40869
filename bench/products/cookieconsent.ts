import { packageFile, versionOf } from './package-file.ts'
import type { Product } from './product.ts'

const texts = {
  consentModal: {
    title: 'We use cookies',
    description:
      'Example and 7 vendors would like to store things on your device for comfort, statistics and marketing.',
    acceptAllBtn: 'Accept all',
    acceptNecessaryBtn: 'Reject all',
    showPreferencesBtn: 'Manage preferences',
  },
  preferencesModal: {
    title: 'Manage cookie preferences',
    acceptAllBtn: 'Accept all',
    acceptNecessaryBtn: 'Reject all',
    savePreferencesBtn: 'Accept current selection',
    closeIconLabel: 'Close modal',
    sections: [
      { title: 'Functional', description: 'Makes the site more comfortable.', linkedCategory: 'functional' },
      { title: 'Analytics', description: 'Counts how the site is used.', linkedCategory: 'analytics' },
      { title: 'Marketing', description: 'Measures advertising.', linkedCategory: 'marketing' },
    ],
  },
}

const language = JSON.stringify({ default: 'en', translations: { en: texts } })

/** https://cookieconsent.orestbida.com/essential/getting-started.html#html and /advanced/manage-scripts.html */
export const cookieconsent: Product = {
  name: 'vanilla-cookieconsent',
  version: versionOf('vanilla-cookieconsent'),
  files: {
    'cookieconsent.umd.js': packageFile('vanilla-cookieconsent/dist/cookieconsent.umd.js'),
    'cookieconsent.css': packageFile('vanilla-cookieconsent/dist/cookieconsent.css'),
  },
  banner: '#cc-main .cm',
  accept: '#cc-main .cm [data-role="all"]',
  preferences: {
    fromBanner: '#cc-main .cm [data-role="show"]',
    opener: 'footer [data-cc]',
    surface: '#cc-main .pm',
    toggle: '#cc-main .section__toggle[value="analytics"]',
  },
  hold: ({ id, category }) => `type="text/plain" data-category="${category}" data-service="${id}"`,
  configure: () => ({
    'cookieconsent-config.js': `import './cookieconsent.umd.js'
CookieConsent.run({
  categories: { functional: {}, analytics: {}, marketing: {} },
  language: ${language},
})`,
  }),
  markup: (vendors) => ({
    head: [
      '<link rel="stylesheet" href="cookieconsent.css">',
      ...vendors.map(
        ({ id, category, url }) =>
          `<script type="text/plain" data-category="${category}" data-service="${id}" async src="${url}"></script>`,
      ),
    ].join('\n'),
    body: '<script type="module" src="cookieconsent-config.js"></script>',
    footer: '<button type="button" data-cc="show-preferencesModal">Cookie preferences</button>',
  }),
  many: {
    head: '<script src="cookieconsent.umd.js"></script>',
    script: `
      const made = Object.fromEntries(categories.map((category) => [category, { services: {} }]))
      for (let index = 0; index < count; index++)
        made[categories[index % 3]].services['vendor-' + index] = { label: 'Vendor ' + index }
      window.many = {
        init: () => CookieConsent.run({ autoShow: false, categories: made, language: ${language} }),
        accept: () => CookieConsent.acceptCategory('all'),
        isRemembered: () => CookieConsent.acceptedService('vendor-' + (count - 1), categories[(count - 1) % 3]),
      }`,
  },
}
