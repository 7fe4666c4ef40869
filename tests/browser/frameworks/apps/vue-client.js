// Takes over what the server has rendered, or fills an empty place.
import { createApp } from 'vue/dist/vue.esm-bundler.js'
import { createShop } from './vue-shop.js'

const place = document.querySelector('#root')
const app = place.hasChildNodes() ? createShop() : createApp(createShop()._component)
app.config.errorHandler = (error) => {
  window.reported = window.reported || []
  window.reported.push(`${error}`)
}
app.mount(place)
window.isStarted = true
