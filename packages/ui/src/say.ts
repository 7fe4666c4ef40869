import type { Change, Consent, Decision, Outcome, Vendor } from '@omono/consent'
import { categoriesOf } from './categories'
import { DIGITS, isOurs } from './digits'
import { messages as initial } from './locale'
import type { Messages, UiOptions } from './options'

type Values = Readonly<Record<string, string | number>>

/** Says a message in the language of the page; what it has no words for, it says in those of `fallback` or of the id. */
export type Say = (key: string, values?: Values, fallback?: string) => string

/** What has no words is said by its id. */
type Words = Readonly<Record<string, string | undefined>>

let language: Words = initial
const listeners = new Set<() => void>()

/**
 * Says everything in the words of another language from now on, also what is on the page: it stays as it is, with what
 * the visitor has switched and not yet saved. What a site has put in place of single words stays too.
 */
export function setLanguage(messages: Messages): void {
  language = messages
  for (const listener of listeners) listener()
}

/** Calls `listener` after every change of the language; returns how to stop that. */
export function onLanguage(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** In the language of the page, or in `spoken`: a server has no page. */
export function createSay(
  { controller = location.hostname, messages, translations }: UiOptions,
  spoken: Words = language,
): Say {
  const { lang = '' } = spoken
  const words: Words = {
    ...spoken,
    ...messages,
    ...translations?.[lang.slice(0, 2)],
    ...translations?.[lang],
  }
  const always = { controller, control: words['preferences.title'] ?? '' }
  // A name that runs the other way takes the signs beside it along.
  const [before, after] = words.dir === 'rtl' ? ['\u2068', '\u2069'] : ['', '']
  return (key, values, fallback) => {
    const slots: Values = { ...always, ...values }
    return String(words[key] ?? fallback ?? readable(key)).replace(/{(\w+)}/g, (slot, name: string) =>
      name in slots ? before + slots[name] + after : slot,
    )
  }
}

/** A site's own `category.heat-maps` is called Heat Maps. */
const readable = (key: string) =>
  key
    .replace(/^\w+\.|\.text$/g, '')
    .replace(/(^|-)(.)/g, (_, dash, letter) => (dash && ' ') + letter.toUpperCase())

/** Not `Intl.ListFormat`: the first use of `Intl` takes a slow phone 60 ms, which is more than the whole banner does. */
export const joinWords = (say: Say, words: readonly string[]) =>
  words
    // Nobody reads a sentence with more names than that.
    .map((word, index) => (index < 9 ? word : '…'))
    .slice(0, 10)
    .reduce((list, word, index, all) => list + say(all[index + 1] ? 'list.comma' : 'list.and') + word)

/** What the categories of `vendors` are for. */
export const sayReasons = (say: Say, vendors: readonly Vendor[]) =>
  joinWords(
    say,
    categoriesOf(vendors).map((category) => say(`category.${category}.text`)),
  )

export function sayDecided(say: Say, { source, time, trusted }: Decision): string {
  const isPerson = trusted && source !== 'preseed'
  const made = new Date(time * 1000)
  // 'Wed Nov 18 2026'
  const [, month, day, year] = made.toDateString().split(' ')
  const date = isOurs(say)
    ? `${day} ${month} ${year}`
    : new Intl.DateTimeFormat(say('lang'), { ...DIGITS, dateStyle: 'long' }).format(made)
  return say(`decided.${isPerson || source === 'api' ? source : 'agent'}`, { date })
}

/** What a decision led to, in words, with what the visitor still has to do. */
export function describeOutcome({ persisted, withdrawn }: Change, { vendors }: Consent, say: Say): string {
  const sayOutcome = (outcome: Outcome) => {
    const names = vendors.filter(({ id }) => withdrawn[id] === outcome).map(({ name }) => name)
    return names.length ? ` ${say(`status.${outcome}`, { vendors: joinWords(say, names) })}` : ''
  }
  return (
    say(persisted ? 'status.saved' : 'status.unsaved') +
    sayOutcome('needsReload') +
    sayOutcome('couldNotErase')
  )
}
