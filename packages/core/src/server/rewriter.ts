import { attempt } from '../model/attempt'
import { baseOf, declare, type Edit, isInline, isOfInterest, sourceOf } from './declare'
import { createHtmlReader, type Tag } from './html-reader'

/** Whose something is that may not be loaded now: the id of a vendor. */
export interface Judge {
  ofUrl(url: URL): string | undefined
  ofText(text: string): string | undefined
  /** Whether `ofText` ever answers: otherwise no script has to be read to its end. */
  readonly hasTexts: boolean
}

export interface Rewriter {
  /** Takes a piece of a document, and returns what is finished of it. */
  write(chunk: string): string
  /** The rest. */
  end(): string
}

/** Declares what belongs to a vendor in one HTML document, which is at `url`. The rest passes as it is. */
export function createRewriter(judge: Judge, url: string): Rewriter {
  /** What has come in and not gone out, and where in the document it begins. */
  let pending = ''
  let offset = 0
  let edits: Edit[] = []
  let base: string | undefined
  /** An inline script, and how far its text goes. */
  let script: { readonly tag: Tag; start: number; end: number } | undefined

  const read = (start: number, end: number) => pending.slice(start - offset, end - offset)
  const resolve = (address: string) => attempt(() => new URL(address, base ?? url))

  function mark(tag: Tag, id: string | undefined) {
    if (id) edits.push(...declare(tag, id))
  }

  function endScript() {
    if (script) mark(script.tag, judge.ofText(read(script.start, script.end)))
    script = undefined
  }

  const reader = createHtmlReader({
    read,
    wants: isOfInterest,
    tag(tag) {
      endScript()
      const address = baseOf(tag)
      // Only the first one counts.
      if (address !== undefined) base ??= resolve(address)?.href
      const source = sourceOf(tag)
      const target = source === undefined ? undefined : resolve(source)
      if (target) mark(tag, judge.ofUrl(target))
      else if (judge.hasTexts && isInline(tag)) script = { tag, start: 0, end: 0 }
    },
    text(start, end) {
      if (script) script = { ...script, start: script.start || start, end }
    },
    close: endScript,
  })

  /** Everything up to `until`, as edited. */
  function take(until: number): string {
    let taken = ''
    let position = offset
    for (const { start, end, text } of edits) {
      taken += read(position, start) + text
      position = end
    }
    taken += read(position, until)
    pending = read(until, offset + pending.length)
    offset = until
    edits = []
    return taken
  }

  return {
    write(chunk) {
      pending += chunk
      reader.write(chunk)
      // Whether a script is held is known at its end, and is written at its beginning.
      return take(script?.tag.nameEnd ?? reader.told())
    },
    end() {
      reader.end()
      return take(offset + pending.length)
    },
  }
}
