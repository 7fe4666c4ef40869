import { beforeEach, describe, expect, it, vi } from 'vitest'
import { strict } from '../src/strict'
import { freshPage } from './support/page'
import { vendor } from './support/vendors'

const stats = vendor('stats', 'analytics', { hosts: ['stats.example'] })
const chat = vendor('chat', 'functional', { hosts: ['chat.example'] })
const policies = () =>
  [...document.head.querySelectorAll('meta')].map(({ httpEquiv, content }) => [
    httpEquiv,
    ['stats', 'chat', 'own'].filter((name) => content.includes(`${name}.example`)),
  ])
const show = (state: DocumentVisibilityState) => {
  Object.defineProperty(document, 'visibilityState', { configurable: true, value: state })
  document.dispatchEvent(new Event('visibilitychange'))
}

describe('the policy of strict mode', () => {
  beforeEach(() => {
    freshPage()
    Reflect.deleteProperty(document, 'visibilityState')
  })

  it('lets through what is granted and allowed, and nothing of others', () => {
    strict(['own.example'], () => {})([stats], false)
    expect(policies()).toEqual([['Content-Security-Policy', ['stats', 'own']]])
  })

  it('becomes narrower at once, and stays as it is where nothing has changed', () => {
    const reload = vi.fn()
    const draw = strict([], reload)
    draw([stats, chat], true)
    draw([stats, chat], true)
    draw([chat], true)
    draw([], true)
    expect(policies().map(([, names]) => names)).toEqual([['stats', 'chat'], ['chat'], []])
    expect(reload).not.toHaveBeenCalled()
  })

  it('asks for a reload at once where the decision was made in this tab', () => {
    const reload = vi.fn()
    const draw = strict([], reload)
    draw([], false)
    draw([stats], true)
    expect(reload).toHaveBeenCalledTimes(1)
    expect(policies()).toHaveLength(1)
  })

  it('waits in another tab until that is shown', () => {
    const reload = vi.fn()
    const draw = strict([], reload)
    draw([], false)
    draw([stats], false)
    draw([stats, chat], false)
    expect(reload).not.toHaveBeenCalled()
    show('hidden')
    expect(reload).not.toHaveBeenCalled()
    show('visible')
    expect(reload).toHaveBeenCalledTimes(1)
  })

  it('asks for no reload at the start, whatever was granted on an earlier visit', () => {
    const reload = vi.fn()
    strict([], reload)([stats, chat], false)
    show('visible')
    expect(reload).not.toHaveBeenCalled()
  })

  it('needs a reload for what was withdrawn here and is granted again', () => {
    const reload = vi.fn()
    const draw = strict([], reload)
    draw([stats], false)
    draw([], true)
    draw([stats], true)
    expect(reload).toHaveBeenCalledTimes(1)
  })
})
