import { type Case, frame, inject, quote, realm, scriptOf, tag, tracker } from './case.ts'

const script = (id: string) => `<script src="${scriptOf(id)}"></script>`
const root = (mode: string, inside: string) =>
  `<div><template shadowrootmode="${mode}">${inside}</template></div>`
/** Statements that insert the script of a case into `other`. */
const into = (id: string, other: string) =>
  `const script = ${other}.createElement('script'); script.src = '${scriptOf(id)}'; ${other}.body.append(script)`
/** Statements for the moment in which a frame of the site has loaded a page without the tag. */
const plain = (then: string) => `${realm} frame.onload = () => { ${then} }; frame.src = '/plain/frame.html'`

/** Documents other than the page's own, and trees within it. */
export const documents: readonly Case[] = [
  {
    id: 'E03',
    title: 'script in a blank frame of the markup',
    body: '<iframe id="e03"></iframe>',
    run: into('E03', `document.getElementById('e03').contentDocument`),
  },
  {
    id: 'E04',
    title: 'document.write into an inserted frame',
    run: `${realm} other.document.open(); other.document.write(${tag('E04')}); other.document.close()`,
  },
  {
    id: 'E05',
    title: 'script in a closed declarative shadow root',
    body: root('closed', script('E05')),
  },
  {
    id: 'E06',
    title: 'script in an open one within an open one',
    body: root('open', root('open', script('E06'))),
  },
  {
    id: 'E15',
    title: 'import map with escaped slashes',
    head: `<script type="importmap">{"imports":{"tracker":"${scriptOf('E15').replaceAll('/', '\\/')}"}}</script>
      <script type="module">import 'tracker'</script>`,
    alone: true,
  },
  {
    id: 'E16',
    title: 'speculation rules with escaped slashes',
    head: String.raw`<script type="speculationrules">{"prefetch":[{"source":"list","urls":["https:\/\/metrics.DOMAIN\/E16.html"]}]}</script>`,
  },
  {
    id: 'E23',
    title: 'script in a popup of about:blank',
    run: `const popup = open('about:blank'); ${into('E23', 'popup.document')}; script.onload = () => popup.close(); setTimeout(() => popup.close(), 3000)`,
  },
  {
    id: 'E24',
    title: 'javascript: frame with a script',
    run: `document.body.appendChild(document.createElement('iframe')).src = 'javascript:' + ${quote(JSON.stringify(script('E24')).replaceAll('</', '<\\/'))}`,
  },
  {
    id: 'E34',
    title: 'script after document.open()',
    run: `document.open(); document.write('<!doctype html><title>E34</title><body>'); document.close(); ${inject('E34')}`,
    alone: true,
  },
  {
    id: 'E36',
    title: 'frame with a page of the site without the tag',
    run: `document.body.appendChild(document.createElement('iframe')).src = '/plain/E36.html'`,
  },
  {
    id: 'E49',
    title: 'fetch of a blank frame of the markup',
    body: '<iframe id="e49"></iframe>',
    run: `document.getElementById('e49').contentWindow.fetch('${tracker}/E49')`,
  },
  {
    id: 'E79',
    title: 'fetch of a frame that went on twice',
    run: `${realm} let count = 0; frame.onload = () => { if ((count += 1) > 1) frame.contentWindow.fetch('${tracker}/E79'); else frame.src = 'about:blank#1' }; frame.src = '/plain/frame.html'`,
  },
  {
    id: 'E96',
    title: 'document.writeln into a frame of the markup',
    body: '<iframe id="e96"></iframe>',
    run: `const other = document.getElementById('e96').contentDocument; other.writeln(${tag('E96')}); other.close()`,
  },
  {
    id: 'E97',
    title: 'innerHTML in a frame',
    run: `${realm} other.document.body.innerHTML = ${frame('E97')}`,
  },
  {
    id: 'E98',
    title: 'fetch of a frame with a page without the tag',
    run: plain(`frame.contentWindow.fetch('${tracker}/E98')`),
  },
  {
    id: 'E99',
    title: 'script in a srcdoc frame that has loaded',
    run: `${realm} frame.onload = () => { const other = frame.contentDocument; if (other.querySelector('p')) { ${into('E99', 'other')} } }; frame.srcdoc = '<p>99'`,
  },
]
