/**
 * Whether `name` begins as `glob` does and holds what stands between and behind its stars. No pattern from data
 * becomes a regular expression: this is linear, whatever a page puts into its cookie names.
 */
export function matchesGlob(glob: string, name: string): boolean {
  let position = 0
  return (
    glob.split('*').every((part, index) => {
      const found = name.indexOf(part, position)
      position = found + part.length
      return index ? found >= 0 : !found
    }) &&
    (glob.endsWith('*') || position === name.length)
  )
}

/** The names in `names` that `globs` declares. */
export const declaredNames = (globs: Readonly<Record<string, unknown>> = {}, names: readonly string[]) =>
  names.filter((name) => Object.keys(globs).some((glob) => matchesGlob(glob, name)))
