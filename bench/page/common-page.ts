import type { Markup, Product, StubVendor } from '../products/product.ts'
import { CATEGORIES } from './stub-vendors.ts'

const STYLE = `body{margin:0;font:16px/1.5 sans-serif}main{max-width:60rem;margin:auto;padding:2rem}
section{display:grid;grid-template-columns:repeat(3,1fr);gap:1rem}footer{padding:2rem;background:#eee}`

const PARAGRAPH =
  'Plans, files and conversations sit together, so that nobody has to ask which version is the right one.'

const CARD = `<div><h2>Projects</h2><p>${PARAGRAPH}</p></div>`

/** How many inline scripts wait on the page of the measure with many. */
export const HELD = 5_000
/** As many as each product can release: vanilla-cookieconsent calls itself for each, and the stack ends at 3,400. */
export const HELD_LESS = 2_000

/** The page that is the same for every product, with the markup of one of them, and `content` in front of the footer. */
export const commonPage = ({ head, body = '', footer }: Markup, content = ''): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Every project in one calm place</title>
<link rel="icon" href="data:,">
${head}
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>Every project in one calm place</h1>
<p>${PARAGRAPH}</p>
<section>${CARD.repeat(6)}</section>
</main>
${content}
<footer>${footer}</footer>
${body}
</body>
</html>`

/** Inline scripts in the product's own marking, spread over the vendors; each says that it ran: see page/probe.ts. */
export const heldScripts = ({ hold }: Product, vendors: readonly StubVendor[], count: number): string =>
  Array.from({ length: count }, (_, index) => {
    const vendor = vendors[index % vendors.length]
    return vendor ? `<script ${hold?.(vendor)}>bench.vendorRan()</script>` : ''
  }).join('\n')

/** A page with nothing but a product, whose hooks are called from outside. */
export const manyPage = ({ many }: Product): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Many vendors</title>
<link rel="icon" href="data:,">
${many?.head}
</head>
<body>
<script>
{
const count = Number(new URLSearchParams(location.search).get('count'))
const categories = ${JSON.stringify(CATEGORIES)}
${many?.script}
}
</script>
</body>
</html>`
