import { type Fn, wrap } from '../../platform/wrap'

/** Code that a worker runs before its own. It cannot ask the page, so it keeps to what was denied when it was made. */
const preludeOf = (rules: readonly string[], nowhere: string) =>
  `{const r=${JSON.stringify(rules)}.flatMap(t=>{try{return new URL('https://'+t)}catch{return[]}}),` +
  `u=v=>{try{const{hostname:h,pathname:p}=new URL(v.url||v,location.origin);` +
  `if(r.some(x=>('.'+h).endsWith('.'+x.hostname)&&p.startsWith(x.pathname)))return'${nowhere}'}catch{}return v},` +
  `w=(o,n)=>{const f=o[n];if(f)o[n]=new Proxy(f,{apply:(t,s,a)=>Reflect.apply(t,s,a.map(u)),` +
  `construct:(t,a)=>Reflect.construct(t,a.map(u))})};` +
  `for(const n of['fetch','importScripts','WebSocket','EventSource'])w(self,n);w(XMLHttpRequest.prototype,'open')}\n`

/**
 * Workers made of a text that the page holds. One that is loaded from the site itself is as it is: nobody can look into
 * it before it runs.
 */
export function interceptWorkers(
  realm: Window & typeof globalThis,
  rules: () => readonly string[],
  nowhere: string,
): void {
  const texts = new Map<string, Blob>()
  const { URL, Blob } = realm
  const { createObjectURL } = URL
  wrap(
    URL as never,
    'createObjectURL',
    (native): Fn =>
      function (source) {
        const url = native.call(this, source)
        if (source instanceof Blob) texts.set(url, source)
        return url
      },
  )
  wrap(
    URL as never,
    'revokeObjectURL',
    (native): Fn =>
      function (url) {
        texts.delete(String(url))
        native.call(this, url)
      },
  )
  for (const name of ['Worker', 'SharedWorker']) {
    wrap(
      realm as never,
      name,
      (native) =>
        new Proxy(native, {
          construct(target, [url, ...more], newTarget) {
            const text = texts.get(String(url))
            const denied = text ? rules() : []
            const guarded =
              text && denied.length
                ? createObjectURL.call(
                    URL,
                    new Blob([preludeOf(denied, nowhere), text], { type: 'text/javascript' }),
                  )
                : url
            return Reflect.construct(target, [guarded, ...more], newTarget)
          },
        }),
    )
  }
}
