import { expect, it } from 'vitest'
import { describeIn, type NetResponse } from '../../harness/index.ts'
import { alpha, base, beta, shop } from '../lib/gate-page.ts'
import { useTab } from '../lib/gate-tab.ts'
import { banner, preferences } from '../lib/ui-hooks.ts'

const url = 'https://alpha.example/video'
const size = 'width="400" height="300" title="A film"'
const declared = `<iframe id="frame" ${size} data-vendor="alpha" data-src="${url}"></iframe>`
const unmarked = `<script>addEventListener('load', () => {
  const frame = Object.assign(document.createElement('iframe'), { id: 'frame', width: 400, height: 300, title: 'A film' })
  frame.src = '${url}'
  document.body.append(frame)
})</script>`

const frames = [
  ['declared', declared],
  ['unmarked', unmarked],
] as const

const inFrame = (selector = 'main', place = '#frame') =>
  `document.querySelector('${place}')?.contentDocument?.querySelector('${selector}')`
const textOf = (selector?: string, place?: string) => `${inFrame(selector, place)}.innerText`
const action = (name: string) => `[data-omono-action="${name}"]`
const isEmpty = `document.querySelector('#frame').contentDocument?.URL === 'about:blank' && !${inFrame()}`

describeIn('firefox', 'placeholder', (_engine, context) => {
  const tab = useTab(context)
  const config = { vendors: [base, alpha, beta], placeholders: undefined }
  const open = (body: string, more: object = {}, others: Record<string, NetResponse> = {}) =>
    tab.open(shop({ body, config: { ...config, ...more } }), { others })
  const click = (name: string, place?: string) =>
    tab.page.evaluate(`void ${inFrame(action(name), place)}.click()`)

  it.each(frames)('C-29 says in a %s frame whose it is, and loads it once', async (_name, body) => {
    await open(body)
    await tab.until(inFrame())
    const box = `(({ width, height }) => [width, height])(document.querySelector('#frame').getBoundingClientRect())`
    const before = await tab.page.evaluate(box)
    expect(await tab.page.evaluate(textOf('p'))).toBe(
      'This comes from Alpha. It loads only if you agree to it, for statistics. Open on alpha.example',
    )
    expect(await tab.page.evaluate(`${inFrame('a')}.href`)).toBe(url)
    expect(
      await tab.page.evaluate(
        `[...${inFrame()}.querySelectorAll('button')].map(({ innerText }) => innerText)`,
      ),
    ).toEqual(['Load once', 'Always allow', 'Customise'])
    expect(await tab.contacts()).toEqual([])

    await click('load-once')
    await tab.requested('alpha.example/video')
    await tab.until(`!document.querySelector('#frame').contentDocument`)
    expect(await tab.page.evaluate(box)).toEqual(before)
    // For once: nothing is stored, and nobody is granted anything.
    expect(await tab.page.evaluate(`[omonoConsent.status('alpha'), document.cookie]`)).toEqual([
      'not asked',
      '',
    ])
    await tab.page.reload()
    await tab.until(inFrame())
    expect((await tab.requests()).filter((request) => request === 'alpha.example/video')).toHaveLength(1)
    expect(await tab.errors()).toEqual([])
  })

  it('C-29 holds it again when it was loaded once and is refused', async () => {
    await open(declared)
    await tab.until(inFrame())
    await click('load-once')
    await tab.until(`!document.querySelector('#frame').contentDocument`)
    await tab.page.click(banner('reject-all'))
    await tab.until(inFrame())
    expect(await tab.requests()).toEqual(['alpha.example/video'])
    await click('load-once')
    await tab.until(`!document.querySelector('#frame').contentDocument`)
    await tab.page.evaluate(`void omonoConsent.decide({ alpha: true })`)
    await tab.page.evaluate(`void omonoConsent.withdraw('alpha')`)
    await tab.until(inFrame())
  })

  it.each(frames)('C-29 is one answer with the preferences, in a %s frame', async (_name, body) => {
    await open(body)
    await tab.until(inFrame())
    await click('open-preferences')
    await tab.page.waitFor(preferences())
    await tab.page.evaluate(`document.querySelector('${preferences('close')}').click()`)
    await click('allow-always')
    await tab.requested('alpha.example/video')
    const decided = `[omonoConsent.status('alpha'), omonoConsent.status('beta'), omonoConsent.decision.trusted]`
    expect(await tab.page.evaluate(decided)).toEqual(['granted', 'not asked', false])
    await tab.page.reload()
    await tab.until(`!document.querySelector('#frame')?.contentDocument`)
    await tab.page.evaluate(`void omonoConsent.withdraw('alpha')`)
    await tab.until(inFrame())
    await tab.page.evaluate(`void omonoConsent.decide({ alpha: true })`)
    await tab.until(`!document.querySelector('#frame').contentDocument`)
  })

  const film = 'https://cdn.alpha.example/film'
  const image = `<img id="media" style="display: block; width: 300px; height: 200px" alt="A map" data-vendor="alpha" data-src="${film}">`
  it.each([
    ['the source of a video', `<video id="media" width="300" height="200"><source src="${film}"></video>`],
    ['a declared picture', image],
    [
      'a video that a script brings',
      `<script>addEventListener('load', () => { const video = document.createElement('video')
      Object.assign(video, { id: 'media', width: 300, height: 200, src: '${film}' }); document.body.append(video) })</script>`,
    ],
  ])('C-29 lies over %s, and moves along with it', async (_name, media) => {
    await open(`<p id="above">Above</p>${media}`)
    const place = '#media + [data-omono=placeholder]'
    const until = (isCovered: boolean) =>
      tab.until(`(() => { const media = document.querySelector('#media'), place = document.querySelector('${place}')
        const box = (element) => { const { x, y, width, height } = element.getBoundingClientRect()
          return JSON.stringify([x, y, width, height].map(Math.round)) }
        const isThere = !!place && !place.hidden
        return isThere === ${isCovered} && media.inert === isThere && (!isThere || box(place) === box(media)) })()`)
    await until(true)
    await tab.until(inFrame('a', `${place} iframe`))
    await tab.page.evaluate(`document.querySelector('#above').style.height = '90px'`)
    await until(true)
    await tab.page.setViewport(700, 600)
    await until(true)
    await tab.page.setViewport(1280, 800)
    expect(await tab.contacts()).toEqual([])

    await click('load-once', `${place} iframe`)
    await until(false)
    // Some engines ask twice for what turns out to be no film.
    await expect.poll(() => tab.requests()).toContain('cdn.alpha.example/film')
    expect(await tab.page.evaluate(`omonoConsent.status('alpha')`)).toBe('not asked')
    await tab.page.evaluate('void omonoConsent.rejectAll()')
    await until(true)
    await click('allow-always', `${place} iframe`)
    await tab.until(`!document.querySelector('${place}')`)
    await until(false)
    expect(await tab.page.evaluate(`document.querySelector('#media').outerHTML.includes(' src=')`)).toBe(true)
    await tab.page.evaluate(`void omonoConsent.withdraw('alpha')`)
    if (media === image) await until(true)
    expect(await tab.errors()).toEqual([])
  })

  it('leaves what takes no room, and what waits for nobody', async () => {
    await open(`<audio controls src="${film}"></audio><video src="/own.mp4" width="300" height="200"></video>
      <img data-vendor="alpha" data-src="${film}" width="1" height="1"><video hidden src="${film}"></video>`)
    await tab.page.waitFor(banner())
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(await tab.page.evaluate(`document.querySelectorAll('iframe').length`)).toBe(0)
  })

  it('T-04 offers nothing that the gate would not let go', async () => {
    const frame = (id: string, address: string) =>
      `<iframe id="${id}" ${size} data-vendor="alpha" data-src="${address}"></iframe>`
    const evil = [
      'https://evil.example/',
      'javascript:parent.hit=1',
      'https://alpha.example.evil.example/',
      'data:text/html,x',
    ]
    await open(declared + evil.map((address, index) => frame(`evil${index}`, address)).join(''))
    await tab.until(inFrame())
    for (const index of evil.keys())
      expect(await tab.page.evaluate(`!!${inFrame('main', `#evil${index}`)}`), evil[index]).toBe(false)
    expect(await tab.contacts()).toEqual([])
  })

  it('keeps the words of the page, its theme, and a picture of the site’s own', async () => {
    const posters = ['/poster.svg', 'https://beta.example/poster.svg'].map((poster, index) =>
      declared.replace('id="frame"', `id="frame${index}" data-poster="${poster}"`),
    )
    const svg = {
      headers: { 'content-type': 'image/svg+xml' },
      body: '<svg xmlns="http://www.w3.org/2000/svg"/>',
    }
    await tab.open(shop({ lang: 'ar', body: posters.join(''), config }), { others: { '/poster.svg': svg } })
    await tab.until(inFrame('main', '#frame1'))
    const look = (place: string) =>
      tab.page.evaluate<string[]>(`(() => { const main = ${inFrame('main', place)}
        return [main.ownerDocument.documentElement.lang, getComputedStyle(main).direction, getComputedStyle(main).backgroundImage.includes('poster')] })()`)
    expect(await look('#frame0')).toEqual(['ar', 'rtl', true])
    expect(await look('#frame1')).toEqual(['ar', 'rtl', false])
    await tab.page.evaluate(`void (document.documentElement.lang = 'fr')`)
    await tab.until(`${inFrame('main', '#frame0')}.ownerDocument.documentElement.lang === 'fr'`)
    expect(await tab.contacts()).toEqual([])
  })

  it('stands in a place of the site’s own for an embed that is no frame, and goes', async () => {
    const note = 'Without this check, the form cannot be sent.'
    await open(
      `<form><section id="place" data-omono="placeholder" data-vendor="alpha" data-note="${note}" style="height:300px"></section></form>`,
    )
    await tab.until(inFrame('main', '#place iframe'))
    expect(await tab.page.evaluate(`${inFrame('p', '#place iframe')}.textContent`)).toBe(
      `This comes from Alpha. It loads only if you agree to it, for statistics. ${note} `,
    )
    expect(await tab.page.evaluate(`document.querySelector('#place').clientHeight`)).toBe(300)
    expect(await tab.page.evaluate(`!!${inFrame(action('load-once'), '#place iframe')}`)).toBe(false)
    await click('allow-always', '#place iframe')
    await tab.until(`!document.querySelector('#place iframe')`)
    expect(await tab.page.evaluate(`omonoConsent.isGranted('alpha')`)).toBe(true)
    await tab.page.evaluate(`void omonoConsent.withdraw('alpha')`)
    await tab.until(inFrame('main', '#place iframe'))
  })

  it('leaves small frames, frames of nobody, and a site that wants none', async () => {
    const small = declared.replace('width="400" height="300"', 'width="1" height="1"')
    await open(small)
    await tab.page.waitFor(banner())
    expect(await tab.contacts()).toEqual([])
    expect(await tab.page.evaluate(isEmpty)).toBe(true)
    await open(declared.replace('alpha"', 'nobody"'))
    await tab.page.waitFor(banner())
    expect(await tab.contacts()).toEqual([])
    expect(await tab.page.evaluate(isEmpty)).toBe(true)
    await open(declared, { placeholders: false })
    await tab.page.waitFor(banner())
    expect(await tab.contacts()).toEqual([])
    expect(await tab.page.evaluate(isEmpty)).toBe(true)
  })

  it('is there for a visitor who has refused before, on a page with a way back of its own', async () => {
    const own = '<button type="button" data-omono-action="open-preferences">Cookies</button>'
    await open(own + declared)
    await tab.page.waitFor(banner())
    await tab.page.click(banner('reject-all'))
    await tab.page.reload()
    await tab.until(inFrame())
    expect(
      await tab.page.evaluate(`document.querySelector('[data-omono="root"]')?.children.length ?? 0`),
    ).toBe(0)
  })

  it('can be reached with the keyboard, and shows where it is', async () => {
    await open(declared)
    await tab.until(inFrame())
    await tab.page.evaluate(`document.querySelector('${banner('reject-all')}').click()`)
    await tab.until(`!document.querySelector('${banner()}')`)
    await tab.page.evaluate(`void ${inFrame('a')}.focus()`)
    const focused = `document.querySelector('#frame').contentDocument.activeElement.dataset.omonoAction`
    await tab.page.press('Tab')
    await tab.until(`${focused} === 'load-once'`)
    await tab.page.press('Tab')
    await tab.until(`${focused} === 'allow-always'`)
    await tab.page.press('Enter')
    await tab.until(`omonoConsent.isGranted('alpha')`)
    await tab.requested('alpha.example/video')
  })
})
