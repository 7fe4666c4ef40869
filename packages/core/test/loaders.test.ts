import { beforeEach, describe, expect, it, vi } from 'vitest'
import { createLoaders } from '../src/gate/automatic/loaders'
import { freshPage } from './support/page'

const script = (address: string, isInserted = true) => {
  const element = document.createElement('script')
  element.type = 'text/plain'
  if (address) element.setAttribute('src', address)
  if (isInserted) document.body.append(element)
  return element
}
function open() {
  const free = new Set<Element>()
  const dropped: Element[] = []
  const loaders = createLoaders(
    (element) => !free.has(element) && !dropped.includes(element),
    (element) => void dropped.push(element),
  )
  const told = (element: HTMLElement) => {
    const heard: string[] = []
    for (const type of ['load', 'error']) element.addEventListener(type, () => heard.push(type))
    loaders.tell(element)
    return heard
  }
  return { ...loaders, told, free, dropped }
}

describe('what inserts a held script', () => {
  beforeEach(() => {
    vi.useFakeTimers()
    freshPage()
    return () => void vi.useRealTimers()
  })

  it('hears an error, in a task of its own and once', () => {
    const { told } = open()
    const heard = told(script('/a.js'))
    expect(heard).toEqual([])
    vi.runAllTimers()
    expect(heard).toEqual(['error'])
  })

  it('hears of no error where the script was let go meanwhile', () => {
    const { told, free } = open()
    const element = script('/a.js')
    const heard = told(element)
    free.add(element)
    vi.runAllTimers()
    expect(heard).toEqual([])
  })

  it('may ask again: of all that ask for one address the last is let go', () => {
    const { told, dropped, isTold } = open()
    const [first, second, other] = [script('/a.js'), script('/a.js'), script('/b.js')]
    for (const element of [first, second, second, other]) told(element)
    expect(dropped).toEqual([first])
    expect([first, second, other].map(isTold)).toEqual([false, true, true])
  })

  it('may insert several without an address, which do not stand for one another', () => {
    const { told, dropped } = open()
    for (const element of [script(''), script('')]) told(element)
    expect(dropped).toEqual([])
  })

  it('may take the script out when it hears of the error: it comes back with the grant, into the head', () => {
    const { told, restore } = open()
    const element = script('/a.js')
    element.addEventListener('error', () => element.remove())
    told(element)
    vi.runAllTimers()
    expect(element.isConnected).toBe(false)
    expect([...restore([])]).toEqual([element])
    expect(element.parentNode).toBe(document.head)
    expect([...restore([])]).toEqual([])
  })

  it('may take it out by itself, before or after: then it does not come back', () => {
    const { told, restore } = open()
    const [before, after] = [script('/a.js'), script('/b.js')]
    for (const element of [before, after]) told(element)
    before.remove()
    vi.runAllTimers()
    after.remove()
    expect([...restore([])]).toEqual([])
    expect([before.isConnected, after.isConnected]).toEqual([false, false])
  })

  it('may take out what then was let go or dropped: it does not come back', () => {
    const { told, restore, free } = open()
    const element = script('/a.js')
    element.addEventListener('error', () => element.remove())
    told(element)
    vi.runAllTimers()
    free.add(element)
    expect([...restore([])]).toEqual([])
    expect(element.isConnected).toBe(false)
  })

  it('yields to what the markup asks for under the same address, as long as that is held and in the page', () => {
    const { told, restore, dropped, free } = open()
    const inserted = script('/a.js')
    told(inserted)
    const [gone, free1, markup] = [script('/a.js', false), script('/a.js'), script('/a.js')]
    free.add(free1)
    expect([[...restore([gone, free1, inserted])], dropped]).toEqual([[], []])
    expect([[...restore([markup])], dropped]).toEqual([[], [inserted]])
  })

  it('is remembered up to a hundred addresses, the oldest of which goes', () => {
    const { told, isTold } = open()
    const elements = Array.from({ length: 101 }, (_, index) => script(`/${index}.js`))
    for (const element of elements) told(element)
    expect(elements.filter((element) => !isTold(element))).toEqual([elements[0]])
  })
})
