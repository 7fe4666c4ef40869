import { readFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import type { Markup, Product, StubVendor } from './product.ts'

const root = new URL('../../packages/', import.meta.url).pathname

/** A folder with the two files of the script tag. */
export interface Build {
  /** Stands behind the product's name in the table. */
  readonly label: string
  readonly folder: string
}

/** What `pnpm build` made. */
export const currentBuild: Build = { label: '', folder: resolve(root, 'embed/dist') }

/** `before=folder`, or a folder alone, which is called by its name. */
export function readBuild(text: string): Build {
  const [, label, folder = ''] = /^(?:([\w-]+)=)?(.+)$/.exec(text) ?? []
  return { label: label ?? basename(folder), folder: resolve(folder) }
}

/**
 * So that no scanner asks ahead for what is held: the line that the README puts behind the tag.
 */
const LINE = '<template><svg><![CDATA[><template>]]></svg></template>'

const policy = { version: '1', url: '/privacy' }

const toVendor = ({ id, category, host }: StubVendor) => ({
  id,
  name: id,
  party: 'third',
  category,
  purposes: ['activity-tracking'],
  scripts: [host],
  // What a site says that they leave behind is drawn in the preferences.
  cookies: { [`${id}-visitor`]: '2 year', [`${id}-visit`]: 'session' },
  storage: { [`${id}.queue`]: 'persistent' },
})

function config(vendors: readonly StubVendor[]): string {
  const distinct = [...new Map(vendors.map((vendor) => [vendor.id, vendor])).values()]
  const text = JSON.stringify({ policy, vendors: distinct.map(toVendor) })
  return `<script type="application/json" data-omono="config">${text}</script>`
}

/** Text that neither ends a script element nor opens a comment in it. */
const inScript = (code: string) => code.replaceAll('</script', '<\\/script').replaceAll('<!--', '\\x3C!--')

/** The script tag first in <head>; vendors of the site's own in the block of JSON in front of it. */
export function createOurs(mode: 'declared' | 'automatic', { label, folder }: Build): Product {
  const isDeclared = mode === 'declared'
  const attributes = `data-surface="website" data-controller="Example"${isDeclared ? ' data-mode="declared"' : ''}`
  const tagOf = ({ id, url }: StubVendor) =>
    isDeclared
      ? `<script type="text/plain" data-vendor="${id}" async src="${url}"></script>`
      : `<script async src="${url}"></script>`
  const markup = (tag: string, vendors: readonly StubVendor[]): Markup => ({
    head: [config(vendors), tag, ...(isDeclared ? [] : [LINE]), ...vendors.map(tagOf)].join('\n'),
    footer: '<button type="button" data-omono-action="open-preferences">Cookie preferences</button>',
  })

  return {
    name: `ours ${mode}${label && `, ${label}`}`,
    version: '',
    isOurs: true,
    files: {
      'omono-consent.js': `${folder}/omono-consent.js`,
      'omono-consent-ui.js': `${folder}/omono-consent-ui.js`,
    },
    banner: '[data-omono="banner"]',
    accept: '[data-omono="banner"] [data-omono-action="accept-all"]',
    preferences: {
      fromBanner: '[data-omono="banner"] [data-omono-action="open-preferences"]',
      opener: 'footer [data-omono-action="open-preferences"]',
      surface: '[data-omono="preferences"]',
      toggle: '[data-omono-purpose="analytics"]',
    },
    markup: (vendors) => markup(`<script src="omono-consent.js" ${attributes}></script>`, vendors),
    inlined: (vendors) =>
      markup(
        `<script ${attributes}>${inScript(readFileSync(`${folder}/omono-consent.js`, 'utf8'))}</script>`,
        vendors,
      ),
    hold: ({ id }) => `type="text/plain" data-vendor="${id}"`,
    // The ES module has no modes, and is not among the files of another build.
    ...(isDeclared && !label && { many }),
  }
}

const many = {
  // The ES module, as an app bundles it: see page/answers.ts.
  head: '<script src="/core.js"></script>',
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
}
