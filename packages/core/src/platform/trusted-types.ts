const same = (text: string) => text
const rules = { createScript: same, createScriptURL: same, createHTML: same }
let policy: typeof rules | undefined

/**
 * A page under `require-trusted-types-for 'script'` takes scripts from a named policy only. Made on first use:
 * a page without released scripts needs none. Throws where the page does not allow the policy `omono-consent`.
 * https://w3c.github.io/trusted-types/
 */
export function trust(make: keyof typeof rules, text: string): string {
  const { trustedTypes } = globalThis as {
    trustedTypes?: { createPolicy(name: string, made: typeof rules): typeof rules }
  }
  policy ??= trustedTypes?.createPolicy('omono-consent', rules) ?? rules
  return policy[make](text)
}

type Kind = 'isHTML' | 'isScript' | 'isScriptURL'

/** Whether Trusted Types have made `value`: then it has been judged, and what is made of it may be trusted as well. */
export function isTrusted(
  value: unknown,
  kinds: readonly Kind[] = ['isHTML', 'isScript', 'isScriptURL'],
): boolean {
  const { trustedTypes } = globalThis as { trustedTypes?: Record<Kind, (value: unknown) => boolean> }
  return kinds.some((kind) => trustedTypes?.[kind](value))
}

/** Whether the page judges strings by a policy of its own, which sees each of them once and as a whole. */
export const hasDefaultPolicy = (): boolean =>
  !!(globalThis as { trustedTypes?: { defaultPolicy?: unknown } }).trustedTypes?.defaultPolicy
