export { checkInterface } from './check/check-interface'
export type { Finding } from './check/finding'
export { watchInterface } from './check/watch-interface'
