import type { Markup, Product } from '../products/product.ts'
import { CATEGORIES } from './stub-vendors.ts'

const STYLE = `body{margin:0;font:16px/1.5 sans-serif}main{max-width:60rem;margin:auto;padding:2rem}
section{display:grid;grid-template-columns:repeat(3,1fr);gap:1rem}footer{padding:2rem;background:#eee}`

const PARAGRAPH =
  'Plans, files and conversations sit together, so that nobody has to ask which version is the right one.'

const CARD = `<div><h2>Projects</h2><p>${PARAGRAPH}</p></div>`

/** The page that is the same for every product, with the markup of one of them. */
export const commonPage = ({ head, body = '', footer }: Markup): string => `<!doctype html>
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
<footer>${footer}</footer>
${body}
</body>
</html>`

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
