import { renderToString } from 'vue/server-renderer'
import { createShop } from './vue-shop.js'

export const renderShop = () => renderToString(createShop())
