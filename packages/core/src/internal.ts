export { createScript, currentScript, selectAll } from './platform/document'
export { trust } from './platform/trusted-types'
