// What `next/script` of Next 16 does, in our words: the package weighs 190 MB, 90 lines of which are these. A script is
// made in an effect and put at the end of the body; one promise for each address; `beforeInteractive` stands in the
// server's HTML, as a preload and as a push into a list that the runtime works off before React starts.
import { Fragment, createElement as h, StrictMode, useEffect, useRef, useState } from 'react'
import { preload } from 'react-dom'
import { createRoot } from 'react-dom/client'

const promises = new Map()
const loaded = new Set()

function loadScript({ src, id, onLoad, onReady, onError, strategy = 'afterInteractive', ...rest }) {
  const key = id || src
  if (key && loaded.has(key)) return
  if (promises.has(src)) {
    loaded.add(key)
    promises.get(src).then(onLoad, onError)
    return
  }
  const script = document.createElement('script')
  const promise = new Promise((resolve, reject) => {
    script.addEventListener('load', (event) => {
      resolve()
      onLoad?.(event)
      onReady?.()
      loaded.add(key)
    })
    script.addEventListener('error', reject)
  }).catch((error) => onError?.(error))
  script.src = src
  promises.set(src, promise)
  for (const [name, value] of Object.entries({ src, id, ...rest }))
    if (value !== undefined) script.setAttribute(name.toLowerCase(), String(value))
  script.setAttribute('data-nscript', strategy)
  document.body.appendChild(script)
}

function loadLazily(props) {
  const idle = () => (window.requestIdleCallback || setTimeout)(() => loadScript(props))
  if (document.readyState === 'complete') idle()
  else window.addEventListener('load', idle)
}

function Script(props) {
  const { strategy = 'afterInteractive', src, id, onReady } = props
  const isReadyTold = useRef(false)
  useEffect(() => {
    if (!isReadyTold.current && onReady && loaded.has(id || src)) onReady()
    isReadyTold.current = true
  }, [onReady, id, src])
  const isLoading = useRef(false)
  useEffect(() => {
    if (isLoading.current) return
    isLoading.current = true
    if (strategy === 'lazyOnload') loadLazily(props)
    else loadScript(props)
  }, [props, strategy])
  if (strategy === 'afterInteractive') preload(src, { as: 'script' })
  return null
}

const note = (what) => () => (window.ran = window.ran || []).push(what)

function Shop() {
  const [isShown, setShown] = useState(true)
  const script = (name, strategy) =>
    h(Script, {
      src: window.urls[name],
      strategy,
      onLoad: note(`load ${name}`),
      onReady: note(`ready ${name}`),
      onError: note(`error ${name}`),
    })
  return h(
    Fragment,
    null,
    h('button', { id: 'toggle', type: 'button', onClick: () => setShown(!isShown) }, 'Vendors'),
    isShown &&
      h(
        Fragment,
        { key: 'scripts' },
        h('p', { id: 'vendors' }, 'Vendors'),
        script('after', 'afterInteractive'),
        script('lazy', 'lazyOnload'),
        script('own', 'afterInteractive'),
      ),
  )
}

/** The runtime's part: what the server's HTML has pushed is loaded one after another, then React starts. */
async function start() {
  for (const [src, props] of window.__next_s || []) {
    await new Promise((resolve, reject) => {
      const script = document.createElement('script')
      for (const [name, value] of Object.entries(props)) script.setAttribute(name, value)
      script.src = src
      script.onload = resolve
      script.onerror = reject
      document.head.appendChild(script)
    }).catch(note('error before'))
  }
  createRoot(document.querySelector('#root')).render(h(StrictMode, null, h(Shop)))
}
start()
