import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { Shop } from './react-shop.js'

/** The document, with what stands first in its head: React does not know of it, and leaves it alone. */
export const renderShop = (first, props = {}) =>
  `<!doctype html>${renderToString(createElement(Shop, props)).replace('<head>', `<head>${first}`)}`
