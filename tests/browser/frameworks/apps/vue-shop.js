// The same for the server and for the browser. A template leaves scripts out, so those are made with h().
import { createSSRApp, h, ref } from 'vue'

const Declared = () =>
  h('script', {
    type: 'text/plain',
    'data-vendor': 'alpha',
    'data-src': 'https://cdn.alpha.example/declared.js',
  })
const Unmarked = () => h('script', { src: 'https://cdn.alpha.example/unmarked.js' })

export const createShop = () =>
  createSSRApp({
    components: { Declared, Unmarked },
    setup: () => ({ clicks: ref(0), isShown: ref(true) }),
    template: `
      <main>
        <button id="count" type="button" @click="clicks++">{{ clicks }}</button>
        <button id="toggle" type="button" @click="isShown = !isShown">Vendors</button>
        <template v-if="isShown">
          <p id="vendors">Vendors</p>
          <Declared /><Unmarked />
          <iframe src="https://alpha.example/frame-part" title="Part"></iframe>
        </template>
        <iframe v-if="clicks >= 0" src="https://alpha.example/frame" title="Map"></iframe>
      </main>`,
  })
