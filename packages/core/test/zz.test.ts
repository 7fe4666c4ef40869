import { it } from 'vitest'
it('probe', () => {
  const d = (k: string) => { let p: any = document; let i = 0; while (p) { if (Object.getOwnPropertyDescriptor(p, k)) return [i, p === Document.prototype, p.constructor.name]; p = Object.getPrototypeOf(p); i++ } }
  for (const k of ['cookie','currentScript','createElement','querySelectorAll','readyState']) console.log(k, d(k))
  console.log(location.href, document.readyState, navigator.userAgent, typeof BroadcastChannel, typeof MutationObserver)
  document.cookie = 'a=1; max-age=1000; path=/; samesite=lax'
  document.cookie = 'b=2; path=/; secure'
  document.cookie = 'a=3; path=/foo'
  console.log(document.cookie)
  document.cookie = 'a=; max-age=0; path=/'
  console.log(document.cookie, (globalThis as any).happyDOM)
  console.log(typeof (window as any).happyDOM?.setURL)
})
