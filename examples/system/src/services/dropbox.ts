import type { SystemConsent } from '../consent'

export type DropboxFile = { name: string; link?: string }

/** Dropbox as the Files page uses it: the list comes from the API, the button from dropins.js. */
export type DropboxConnection = {
  files: readonly DropboxFile[]
  createChooseButton: (options: { success: (files: DropboxFile[]) => void }) => HTMLElement
}

type Listener = (connection: DropboxConnection | undefined) => void

const listeners = new Set<Listener>()
let current: DropboxConnection | undefined

/** Calls `listener` at once, and again whenever Dropbox is granted or withdrawn. Returns how to stop. */
export function watchDropbox(listener: Listener): () => void {
  listeners.add(listener)
  listener(current)
  return () => void listeners.delete(listener)
}

export function gateDropbox(consent: SystemConsent) {
  consent.whenGranted('dropbox', async () => {
    const [{ Dropbox }, createChooseButton] = await Promise.all([import('dropbox'), loadDropins()])
    const sdk = new Dropbox({ accessToken: 'stand-in-for-a-token' })
    const { result } = await sdk.filesListFolder({ path: '' })
    publish({ files: result.entries.map(({ name }) => ({ name })), createChooseButton })
    return () => {
      document.querySelector('#dropboxjs')?.remove()
      publish(undefined)
    }
  })
}

function publish(connection: DropboxConnection | undefined) {
  current = connection
  for (const listener of listeners) listener(connection)
}

/** Dropbox has no package for its Chooser: the page loads a script that finds itself by this id. */
async function loadDropins(): Promise<DropboxConnection['createChooseButton']> {
  const script = document.createElement('script')
  script.id = 'dropboxjs'
  script.dataset.appKey = 'omono123'
  script.src = 'https://www.dropbox.com/static/api/2/dropins.js'
  await new Promise((resolve, reject) => {
    script.onload = resolve
    script.onerror = reject
    document.head.append(script)
  })
  const { Dropbox } = window as unknown as { Dropbox: Pick<DropboxConnection, 'createChooseButton'> }
  return Dropbox.createChooseButton
}
