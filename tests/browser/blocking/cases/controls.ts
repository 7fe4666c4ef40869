import type { Case } from './case.ts'

const allowed = 'https://cdn.allowed.example'
const mark = (id: string) => `ran.push('${id}')`

/** What must load as if there were no SDK: the site's own, and third parties that it allows. */
export const controls: readonly Case[] = [
  { id: 'O01', title: 'own script', head: '<script src="/O01.js"></script>' },
  {
    id: 'O02',
    title: 'own inline script that needs the one in front',
    head: `<script>if (ran.includes('O01')) ${mark('O02')}</script>`,
  },
  { id: 'O03', title: 'own deferred script', head: '<script defer src="/O03.js"></script>' },
  { id: 'O04', title: 'own module', head: '<script type="module" src="/O04.js"></script>' },
  { id: 'O05', title: 'own inline module', head: `<script type="module">${mark('O05')}</script>` },
  { id: 'O06', title: 'allowed script', head: `<script src="${allowed}/O06.js"></script>` },
  {
    id: 'O07',
    title: 'inline script that needs the allowed one',
    head: `<script>if (ran.includes('O06')) ${mark('O07')}</script>`,
  },
  { id: 'O08', title: 'allowed style sheet', head: `<link rel="stylesheet" href="${allowed}/O08.css">` },
  { id: 'O09', title: 'own script in the body', body: '<script src="/O09.js"></script>' },
  { id: 'O10', title: 'own image', body: '<img alt="" width="8" height="8" src="/O10.png">' },
  { id: 'O11', title: 'allowed image', body: `<img alt="" width="8" height="8" src="${allowed}/O11.png">` },
  {
    id: 'O12',
    title: 'allowed frame',
    body: `<iframe width="8" height="8" src="${allowed}/O12.html"></iframe>`,
  },
  { id: 'O13', title: 'own inline script in the body', body: `<script>${mark('O13')}</script>` },
  { id: 'O14', title: 'own request', run: `fetch('/O14')` },
  { id: 'O15', title: 'allowed request', run: `fetch('${allowed}/O15')` },
  {
    id: 'O16',
    title: 'inserted allowed script',
    run: `document.head.appendChild(Object.assign(document.createElement('script'), { src: '${allowed}/O16.js' }))`,
  },
  { id: 'O17', title: 'own worker', run: `new Worker('/O17.js').onmessage = hear` },
  { id: 'O18', title: 'own cookie', run: `document.cookie = 'own_O18=1'` },
  { id: 'O19', title: 'own stored value', run: `localStorage.setItem('own.O19', '1')` },
]

/** A third party that nobody names. Only a real policy refuses it. */
export const stranger: Case = {
  id: 'O20',
  title: 'third party that nobody names',
  body: '<script src="https://cdn.other.example/O20.js"></script>',
}
