import { readText, replaceConstructor, replaceMethod } from '../../platform/replace'
import { isTrusted } from '../../platform/trusted-types'

/**
 * Code that a worker runs before its own, which it then imports as it is. It cannot ask the page, so it keeps to what was
 * denied when it was made.
 */
const preludeOf = (rules: readonly string[], nowhere: string) =>
  `{const r=${JSON.stringify(rules)}.flatMap(t=>{try{return new URL('https://'+t)}catch{return[]}}),` +
  `u=v=>{try{const{hostname:h,pathname:p}=new URL(v.url||v,location.href);` +
  `if(r.some(x=>('.'+h).endsWith('.'+x.hostname)&&p.startsWith(x.pathname)))return'${nowhere}'}catch{}return v},` +
  `w=(o,n)=>{const f=o[n];if(f)o[n]=new Proxy(f,{apply:(t,s,a)=>Reflect.apply(t,s,a.map(u)),` +
  `construct:(t,a)=>Reflect.construct(t,a.map(u))})};` +
  `for(const n of['fetch','importScripts','WebSocket','EventSource'])w(self,n);w(XMLHttpRequest.prototype,'open')}\n`

const TYPE = { type: 'text/javascript' }

/**
 * Workers made of a text that the page holds, or that is in their address. One that is loaded from the site itself is as it
 * is: nobody can look into it before it runs.
 */
export function interceptWorkers(
  realm: Window & typeof globalThis,
  rules: () => readonly string[],
  nowhere: string,
): void {
  const texts = new Map<string, Blob>()
  /** What stands for a text's address, as long as that is valid: workers that share an address go on sharing it. */
  const guarded = new Map<string, string>()
  const { URL, Blob } = realm
  const { createObjectURL, revokeObjectURL } = URL
  replaceMethod(URL, 'createObjectURL', undefined, (_, [source], url) => {
    if (source instanceof Blob) texts.set(url, source)
  })
  replaceMethod(URL, 'revokeObjectURL', (_, args) => {
    const url = readText(args, 0, isTrusted)
    texts.delete(url)
    const safe = guarded.get(url)
    if (safe) revokeObjectURL.call(URL, safe)
    guarded.delete(url)
  })

  /** The address of a text that brings the prelude in front of `text`. Their first lines, such as 'use strict', stay first. */
  function guard(url: string, text: Blob | undefined, isModule: boolean, isShared: boolean): string {
    const prelude = preludeOf(rules(), nowhere)
    const make = (part: BlobPart) =>
      text
        ? createObjectURL.call(URL, new Blob([part], TYPE))
        : `data:text/javascript,${encodeURIComponent(String(part))}`
    // An address of our own: the page may take its own back as soon as the worker is made.
    const name = JSON.stringify(text ? make(text) : url)
    // Who shares a worker must find it under the same address.
    const clean = isShared ? '' : `URL.revokeObjectURL(${name});URL.revokeObjectURL(location.href);`
    const code = isModule
      ? `import ${JSON.stringify(make(prelude))};import ${name};${clean}`
      : `${prelude}{let u=${name};try{u=trustedTypes.createPolicy('omono-consent',{createScriptURL:u=>u}).createScriptURL(u)}catch{}` +
        `importScripts(u)}${clean}`
    return make(code)
  }

  for (const name of ['Worker', 'SharedWorker'])
    replaceConstructor(realm, name, (_, args) => {
      const url = readText(args, 0, isTrusted)
      const text = texts.get(url)
      if (!(text || /^data:/i.test(url)) || !rules().length) return
      const isShared = name === 'SharedWorker'
      const isModule = args[1]?.type === 'module'
      const safe = guarded.get(url) ?? guard(url, text, isModule, isShared)
      if (isShared) guarded.set(url, safe)
      args[0] = safe
    })
}
