export { createScript, currentScript } from './platform/document'
export { trust } from './platform/trusted-types'
