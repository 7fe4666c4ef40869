import type { Product } from './product.ts'

/**
 * The page without a consent product: what the others are measured above. Its banner is a line of the page, and its
 * button does by hand what accepting leads to.
 */
export const alone: Product = {
  name: 'page alone',
  version: '',
  files: {},
  banner: 'footer',
  accept: '#accept',
  hold: () => 'type="text/plain"',
  markup: (vendors) => ({
    head: '',
    footer: '<button type="button" id="accept">Cookie preferences</button>',
    body: `<script>
  function start() {
    for (const url of ${JSON.stringify(vendors.map(({ url }) => url))}) {
      const script = document.createElement('script')
      script.src = url
      document.head.append(script)
    }
    for (const held of document.querySelectorAll('script[type="text/plain"]')) {
      const script = document.createElement('script')
      script.text = held.text
      held.replaceWith(script)
    }
    document.cookie = 'accepted=1;path=/;max-age=3600'
  }
  if (document.cookie) start()
  else document.querySelector('#accept').onclick = start
</script>`,
  }),
}
