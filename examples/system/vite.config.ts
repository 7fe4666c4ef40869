import { defineConfig } from 'vite'

export default defineConfig({
  build: {
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: {
        index: new URL('index.html', import.meta.url).pathname,
        unmarked: new URL('unmarked/index.html', import.meta.url).pathname,
      },
    },
  },
})
