// What happens to a page between its author and the browser.
import { minify } from 'html-minifier-terser'

/** What HtmlWebpackPlugin does in production; optimisers of WordPress remove comments as well. */
export const minified = (html: string): Promise<string> =>
  minify(html, {
    collapseWhitespace: true,
    keepClosingSlash: true,
    removeComments: true,
    removeRedundantAttributes: true,
    removeScriptTypeAttributes: true,
    removeStyleLinkTypeAttributes: true,
    useShortDoctype: true,
  })

const loader = `<script>setTimeout(() => {
  const delayed = [...document.querySelectorAll('script[type=delayed]')]
  const next = () => {
    const from = delayed.shift()
    if (!from) return void (window.isOver = true)
    const script = document.createElement('script')
    for (const { name, value } of from.attributes) if (name !== 'type') script.setAttribute(name, value)
    script.textContent = from.textContent
    script.onload = script.onerror = next
    from.replaceWith(script)
    if (!script.src) next()
  }
  next()
}, 200)</script>`

/** Scripts wait until the page has been there for a while, as with "delay JavaScript" and Rocket Loader. */
export const delayed = (html: string): string =>
  html
    .replace(/<script(?![^>]*application\/json)/g, '<script type="delayed"')
    .replace('<head>', `<head>${loader}`)
