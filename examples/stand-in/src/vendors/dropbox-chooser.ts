const names = ['Floor plan.pdf', 'Site photos.zip', 'Offer 2026.docx']

/** The files of the visitor, as the API lists them. */
export const files = names.map((name, index) => ({
  '.tag': 'file',
  id: `id:omono${index}`,
  name,
  path_display: `/${name}`,
  path_lower: `/${name.toLowerCase()}`,
  server_modified: '2026-11-02T09:30:00Z',
  size: 120_000 * (index + 1),
}))

/** The page inside the chooser's frame. It hands the chosen file to the page at `origin`. */
export function chooserPage(origin: string): string {
  const buttons = names.map((name) => `<li><button>${name}</button></li>`).join('')
  // An origin is a scheme, a host and a port. Anything else in the address does not get into the page.
  const target = /^https?:\/\/[\w.:-]+$/.test(origin) ? origin : ''
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Choose a file</title>
<style>
  body { margin: 0; padding: 16px; font: 15px/1.5 system-ui, sans-serif; color: #1e1919; background: #fff }
  h1 { margin: 0 0 8px; font-size: 16px }
  ul { margin: 0; padding: 0; list-style: none }
  button { width: 100%; padding: 10px 8px; border: 0; border-top: 1px solid #e5e0da; background: none;
    font: inherit; color: inherit; text-align: start; cursor: pointer }
  button:hover { background: #f5f3f0 }
</style>
<h1>Dropbox (stand-in)</h1>
<ul>${buttons}</ul>
<script>
  document.addEventListener('click', (event) => {
    const name = event.target.closest('button')?.textContent
    if (name) parent.postMessage({ dropbox: name }, '${target}')
  })
</script>
</html>`
}
