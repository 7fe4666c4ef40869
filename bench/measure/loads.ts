/** Something that pages do, as the text of an async function that returns how long it took, in ms. */
export interface Load {
  readonly title: string
  readonly script: string
}

/** Repeats `body`, with `index` from 0; `set` is not timed. */
const repeat = (count: number, body: string, set = ''): string => `
  ${set}
  const begin = performance.now()
  for (let index = 0; index < ${count}; index += 1) { ${body} }
  return performance.now() - begin`

/** Links, as text; `first` is the address of the first one. */
const links = (first: string): string => `
  const markup = Array.from({ length: 5_000 }, (_, index) =>
    '<a class="link" href="' + (index ? '/page/' + index : ${first}) + '">Page ' + index + '</a>').join('')
  const begin = performance.now()
  main.innerHTML = markup
  return performance.now() - begin`

/** `main` and `vendorUrl` are there before each. */
export const loads: Readonly<Record<string, Load>> = {
  append: {
    title: 'One `append` of 20,000 images',
    script: `
      const images = Array.from({ length: 20_000 }, () => {
        const image = new Image()
        image.src = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw=='
        return image
      })
      // That they load is not the insertion's.
      await Promise.all(images.map((image) => image.complete || new Promise((done) => { image.onload = done })))
      const begin = performance.now()
      main.append(...images)
      // What observers have to say belongs to it.
      await null
      return performance.now() - begin`,
  },
  tree: {
    title: 'A tree of 200 × 20 from the leaves up',
    script: `
      const begin = performance.now()
      let tree = document.createElement('div')
      for (let level = 0; level < 200; level += 1) {
        const parent = document.createElement('div')
        for (let index = 0; index < 20; index += 1) parent.appendChild(document.createElement('span'))
        parent.appendChild(tree)
        tree = parent
      }
      main.appendChild(tree)
      await null
      return performance.now() - begin`,
  },
  insertions: {
    title: '10,000 paragraphs, one by one, and their layout',
    script: `
      const begin = performance.now()
      for (let index = 0; index < 10_000; index += 1) {
        const node = document.createElement('p')
        node.className = 'row'
        node.textContent = 'Row ' + index
        main.appendChild(node)
      }
      main.offsetHeight
      await new Promise((done) => setTimeout(done))
      return performance.now() - begin`,
  },
  scripts: {
    title: '2,000 inline scripts, made and inserted',
    script: repeat(
      2_000,
      `const script = document.createElement('script'); script.text = 'ran += 1'; main.appendChild(script)`,
      'window.ran = 0',
    ),
  },
  setProperty: {
    title: '`style.setProperty` × 50,000',
    script: repeat(50_000, `style.setProperty('width', index + 'px')`, 'const { style } = main'),
  },
  styleAttribute: {
    title: "`setAttribute('style')` × 20,000",
    script: repeat(20_000, `main.setAttribute('style', 'width:' + index + 'px')`),
  },
  hrefAttribute: {
    title: "`setAttribute('href')` × 20,000",
    script: repeat(
      20_000,
      `link.setAttribute('href', '/page/' + index)`,
      `const link = document.createElement('a')`,
    ),
  },
  links: { title: '`innerHTML` of 5,000 links', script: links(`'/page/0'`) },
  vendorLinks: { title: 'The same, one to a held vendor', script: links('vendorUrl') },
  textContent: {
    title: '`textContent` × 50,000',
    script: repeat(50_000, 'node.textContent = index', `const node = main.querySelector('p')`),
  },
  nodeValue: {
    title: '`nodeValue` of a text × 50,000',
    script: repeat(50_000, 'node.nodeValue = index', `const node = main.querySelector('p').firstChild`),
  },
  attachShadow: {
    title: '`attachShadow` × 5,000',
    script: repeat(5_000, `document.createElement('div').attachShadow({ mode: 'open' })`),
  },
  fetch: {
    title: '`fetch` of the site’s own, aborted at once × 2,000',
    script: repeat(2_000, `fetch('/own?' + index, { signal: AbortSignal.abort() }).catch(() => {})`),
  },
  cookie: {
    title: 'A cookie of the site’s own × 2,000',
    script: repeat(2_000, `document.cookie = 'basket=' + index + '; path=/'`),
  },
}
