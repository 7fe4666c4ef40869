/**
 * Whether `name` matches `glob`, in which `*` stands for any characters. Written out, because no pattern from data
 * may become a regular expression: this is linear, whatever a page puts into its cookie names.
 */
export function matchesGlob(glob: string, name: string): boolean {
  const [head = '', ...rest] = glob.split('*')
  const tail = rest.pop()
  let position = head.length
  return tail === undefined
    ? name === glob
    : name.startsWith(head) &&
        rest.every((part) => {
          const found = name.indexOf(part, position)
          position = found + part.length
          return found >= 0
        }) &&
        name.slice(position).endsWith(tail)
}

/** The names in `names` that `globs` declares. */
export function declaredNames(
  globs: Readonly<Record<string, unknown>> | undefined,
  names: readonly string[],
): string[] {
  return names.filter((name) => Object.keys(globs ?? {}).some((glob) => matchesGlob(glob, name)))
}
