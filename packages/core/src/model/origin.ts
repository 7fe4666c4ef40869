/** An event is none: it has a target, and what it says about itself was not meant for us. */
export function isOrigin(given: unknown): boolean {
  if (given === undefined || given === null) return true
  const { source, trusted, target } = Object(given)
  // What a page has put on the prototype of all objects says nothing, and undefined is what it mostly has.
  const inherited = {} as { source?: unknown; trusted?: unknown; target?: unknown }
  return (
    typeof given === 'object' &&
    target === inherited.target &&
    ['banner', 'preferences', 'api', inherited.source].includes(source) &&
    [true, false, inherited.trusted].includes(trusted)
  )
}
