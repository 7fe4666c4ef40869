import type { Decision } from '../../src/index'

/** 2026-11-22T12:00:00Z, in seconds. */
export const NOW = 1_795_348_800
export const DAY = 86_400

export const decision = (rest: Partial<Decision> = {}): Decision => ({
  id: '0123456789abcdef0123456789abcdef',
  time: NOW,
  policyVersion: '2026-11',
  source: 'banner',
  trusted: true,
  gpc: false,
  granted: ['google-analytics', 'intercom'],
  denied: ['logrocket'],
  ...rest,
})

const WORDS =
  'adobe bing cloud data east face geo heat insight jet kit lead map net open pixel quick run tag user'.split(
    ' ',
  )

/** `count` different ids of the length that real vendors have. */
export const realisticIds = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => {
    const words = [index % 20, Math.floor(index / 20) % 20, Math.floor(index / 400)].map((at) => WORDS[at])
    return `${words.join('-')}${index % 7 ? '' : '-analytics'}`
  })
