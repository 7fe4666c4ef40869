export { baseUri, createScript, currentScript, listen, selectAll } from './platform/document'
export { trust } from './platform/trusted-types'
