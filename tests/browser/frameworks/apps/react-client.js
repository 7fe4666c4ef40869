// Takes over the document, or fills #root where the page has one.
import { createElement as h, StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { ClientShop, Shop } from './react-shop.js'

const note = (kind) => (error) => {
  window.reported = window.reported || []
  window.reported.push(`${kind}: ${error.message}`)
}
const options = { onUncaughtError: note('uncaught'), onRecoverableError: note('recoverable') }
const props = { hasStatus: document.currentScript.dataset.status !== undefined }
const place = document.querySelector('#root')
if (place) createRoot(place, options).render(h(StrictMode, null, h(ClientShop, props)))
else hydrateRoot(document, h(Shop, props), options)
window.isStarted = true
