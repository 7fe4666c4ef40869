import { createVendorOfUrl } from '../model/vendor-of-url'
import type { Decision, VendorInput } from '../types'
import { grantedIds, readRegistry, type Terms } from './registry'
import { createRewriter, type Judge, type Rewriter } from './rewriter'

interface Page {
  /**
   * The address of the page, if rules cover some of the site's own. Without it, relative addresses are nobody's.
   */
  readonly url?: string
}

/** Where there is no visitor, as in a build, there is no decision, and only the necessary vendors are let through. */
export type RewriteOptions =
  | (Page & { readonly decision?: undefined })
  | (Page & Terms & { readonly decision: Decision | undefined })

function createHtmlRewriter(registry: readonly VendorInput[], options: RewriteOptions): Rewriter {
  const vendors = readRegistry(registry)
  const granted = grantedIds(vendors, options.decision, options.decision ? options : {})
  const isHeld = ({ id }: { readonly id: string }) => !granted.has(id)
  const vendorOf = createVendorOfUrl(vendors)
  const snippets = vendors
    .filter(isHeld)
    .flatMap(({ id, snippets = [] }) => snippets.map((part) => ({ id, part })))
  const judge: Judge = {
    ofUrl(url) {
      const vendor = vendorOf(url)
      return vendor && isHeld(vendor) ? vendor.id : undefined
    },
    ofText: (text) => snippets.find(({ part }) => text.includes(part))?.id,
    hasTexts: snippets.length > 0,
  }
  return createRewriter(judge, options.url ?? 'https://site.invalid/')
}

/**
 * Rewrites a stream of HTML so that what belongs to a vendor which is not granted is declared, and held by the SDK from
 * the first byte: scripts, frames, images and links. All else passes as it is. One stream is for one document.
 *
 * @example
 * new Response(
 *   page.body
 *     .pipeThrough(new TextDecoderStream())
 *     .pipeThrough(rewriteHtml(vendors, { decision, policyVersion: '2026-11', gpc }))
 *     .pipeThrough(new TextEncoderStream()),
 *   page,
 * )
 */
export function rewriteHtml(
  registry: readonly VendorInput[],
  options: RewriteOptions = {},
): TransformStream<string, string> {
  const rewriter = createHtmlRewriter(registry, options)
  return new TransformStream({
    transform: (chunk, controller) => controller.enqueue(rewriter.write(chunk)),
    flush: (controller) => controller.enqueue(rewriter.end()),
  })
}

/** The same for a document that is there as a whole. */
export function rewriteHtmlText(
  html: string,
  registry: readonly VendorInput[],
  options: RewriteOptions = {},
): string {
  const rewriter = createHtmlRewriter(registry, options)
  return rewriter.write(html) + rewriter.end()
}
