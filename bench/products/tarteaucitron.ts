import { packageFile, versionOf } from './package-file.ts'
import type { Product } from './product.ts'

/** Its own words for the three categories. */
const types = { functional: 'support', analytics: 'analytic', marketing: 'ads' }

/** The README's options, less the floating icon: the page has its own way back, as with the others. */
const options = JSON.stringify({ privacyUrl: '/privacy', highPrivacy: true, showIcon: false })

const files = [
  'tarteaucitron.min.js',
  'tarteaucitron.services.min.js',
  'lang/tarteaucitron.en.min.js',
  'css/tarteaucitron.min.css',
]

/** The README's set-up with custom services; the tags of vendors are functions here, not elements. */
export const tarteaucitron: Product = {
  name: 'tarteaucitronjs',
  version: versionOf('tarteaucitronjs'),
  files: Object.fromEntries(files.map((file) => [file, packageFile(`tarteaucitronjs/${file}`)])),
  banner: '#tarteaucitronAlertBig',
  accept: '#tarteaucitronPersonalize2',
  preferences: {
    fromBanner: '#tarteaucitronCloseAlert',
    opener: '.tarteaucitronOpenPanel',
    surface: '#tarteaucitronServices',
    toggle: '#vendor-1Allowed',
  },
  markup: (vendors) => ({
    head: `<script src="tarteaucitron.min.js"></script>
<script>
tarteaucitron.init(${options});
${vendors
  .map(
    ({ id, category, url }) => `tarteaucitron.services['${id}'] = {
  key: '${id}', type: '${types[category]}', name: '${id}', uri: '/privacy', needConsent: true, cookies: [],
  js: function () { tarteaucitron.addScript('${url}'); },
  fallback: function () {}
};
(tarteaucitron.job = tarteaucitron.job || []).push('${id}');`,
  )
  .join('\n')}
</script>`,
    footer: '<button type="button" class="tarteaucitronOpenPanel">Cookie preferences</button>',
  }),
  many: {
    head: '<script src="tarteaucitron.min.js"></script>',
    // It has no mode without a UI, and adds services once its files have arrived.
    script: `
      const types = ${JSON.stringify(Object.values(types))}
      const last = 'vendor-' + (count - 1)
      window.many = {
        async init() {
          tarteaucitron.job = []
          for (let index = 0; index < count; index++) {
            const key = 'vendor-' + index
            tarteaucitron.services[key] = {
              key, type: types[index % 3], name: 'Vendor ' + index, uri: '/privacy', needConsent: true, cookies: [],
              js() {}, fallback() {},
            }
            tarteaucitron.job.push(key)
          }
          tarteaucitron.init(${options})
          while (!tarteaucitron.added[last]) await new Promise((resolve) => setTimeout(resolve, 20))
        },
        accept() { tarteaucitron.userInterface.respondAll(true) },
        isRemembered: () => tarteaucitron.state[last] === true,
      }`,
  },
}
