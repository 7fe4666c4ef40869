// A page of React from <html> on, for the server and for the browser. Vendors stand in it in every form.
import { Fragment, createElement as h, useState, useSyncExternalStore } from 'react'

function Status() {
  const consent = useSyncExternalStore(
    (listener) => window.omonoConsent.subscribe(listener),
    () => window.omonoConsent.getConsent(),
    () => null,
  )
  return h('output', { id: 'status' }, consent ? consent.alpha : 'server')
}

const Vendors = () =>
  h(
    Fragment,
    null,
    h('p', { id: 'vendors' }, 'Vendors'),
    h('script', {
      type: 'text/plain',
      'data-vendor': 'alpha',
      'data-src': 'https://cdn.alpha.example/declared-part.js',
    }),
    h('script', { src: 'https://cdn.alpha.example/part.js' }),
    h('iframe', { src: 'https://alpha.example/frame-part', title: 'Part' }),
  )

function App({ hasStatus }) {
  const [clicks, setClicks] = useState(0)
  const [isShown, setShown] = useState(true)
  return h(
    'main',
    null,
    h('button', { id: 'count', type: 'button', onClick: () => setClicks(clicks + 1) }, `${clicks}`),
    h('button', { id: 'toggle', type: 'button', onClick: () => setShown(!isShown) }, 'Vendors'),
    isShown && h(Vendors),
    h('iframe', { src: 'https://alpha.example/frame', title: 'Map' }),
    hasStatus && h(Status),
  )
}

/** What the server sends and the browser takes over. */
export const Shop = ({ hasStatus }) =>
  h(
    'html',
    { lang: 'en' },
    h('head', null, h('meta', { charSet: 'utf-8' }), h('title', null, 'Shop')),
    h(
      'body',
      null,
      h('script', { async: true, src: 'https://cdn.alpha.example/async.js' }),
      h('script', {
        type: 'text/plain',
        'data-vendor': 'alpha',
        'data-src': 'https://cdn.alpha.example/declared.js',
      }),
      h(App, { hasStatus }),
    ),
  )

/** The same without a server, within an element of the page. */
export const ClientShop = ({ hasStatus }) =>
  h(
    Fragment,
    null,
    h('script', { async: true, src: 'https://cdn.alpha.example/async.js' }),
    h(App, { hasStatus }),
  )
