import type { Report } from '../report'
import type { Step, Vendor } from '../types'

type Settings = Vendor['settings']
type Target = Record<string, unknown>

const page = globalThis as unknown as Target

/**
 * `template` with the vendor's settings in place of `{{name}}`. Throws when one is missing, or is more than plain
 * text: a quote or a brace could leave the JSON or the URL that the template is part of.
 */
export const fillIn = (template: string, settings: Settings = {}): string =>
  template.replace(/{{(\w+)}}/g, (_, name: string) => {
    const value = settings[name]
    if (typeof value !== 'string' || !/^[\w.:/@-]+$/.test(value)) throw new Error(name)
    return value
  })

/** `value` and what is in it, filled in. */
function fillAll(value: unknown, settings: Settings): unknown {
  if (typeof value === 'string') return fillIn(value, settings)
  if (Array.isArray(value)) return value.map((item) => fillAll(item, settings))
  return value && typeof value === 'object'
    ? Object.fromEntries(Object.entries(value).map(([key, item]) => [key, fillAll(item, settings)]))
    : value
}

/** The setting that `url` reveals when it was written after `template`: the account that a site's own tag is for. */
export function readSettings(template: string, url: string): Settings {
  const [head = '', name, tail = ''] = template.split(/{{(\w+)}}/)
  if (!name || !url.startsWith(head)) return {}
  const end = tail.replace(/[&?#].*/, '')
  const [value, ...rest] = url.slice(head.length).split(end || /[&?#]/)
  return end && !rest.length ? {} : { [name]: value as string }
}

function runStep(step: Step, settings: Settings): void {
  const [operation, target, ...values] = fillAll(step, settings) as [string, string, ...unknown[]]
  const args = values.map((value) => {
    const [, name] = /^window\.(.+)/.exec(value as string) ?? []
    return name ? page[name] : value === 'now' ? new Date() : value
  })
  const path = target.split('.')
  const key = path.pop() as string
  const parent = path.reduce((object, name) => object[name] as Target, page)
  if (operation === 'set') parent[key] = args[0]
  else if (operation === 'call') (parent[key] as (...args: unknown[]) => void)(...args)
  else (parent[key] ??= []) && (parent[key] as unknown[]).push(...args)
}

/** Runs a vendor's consent steps, each on its own. True when each found what it needs and ran. */
export function runSteps(
  steps: readonly Step[] | undefined,
  { id, settings }: Vendor,
  report: Report,
): boolean {
  let isComplete = true
  for (const step of Array.isArray(steps) ? (steps as Step[]) : []) {
    try {
      runStep(step, settings)
    } catch (error) {
      isComplete = false
      // Its words alone: a stack looks like a fault, and this is normal before the vendor has loaded.
      if (__DEV__) report('step-skipped', `${id} ${step}`, `${error}`)
    }
  }
  return isComplete
}
