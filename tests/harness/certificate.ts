import { createHash, X509Certificate } from 'node:crypto'
import { generate } from 'selfsigned'

export type Certificate = {
  key: string
  cert: string
  /** What Chromium's --ignore-certificate-errors-spki-list wants. */
  fingerprint: string
}

let made: Promise<Certificate> | undefined

/** One certificate per process, for every host: the browsers are told to trust it. */
export function getCertificate(): Promise<Certificate> {
  made ??= make()
  return made
}

async function make(): Promise<Certificate> {
  const pems = await generate([{ name: 'commonName', value: 'omono test network' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    notAfterDate: new Date(Date.now() + 30 * 24 * 3600 * 1000),
  })
  const spki = new X509Certificate(pems.cert).publicKey.export({ type: 'spki', format: 'der' })
  return {
    key: pems.private,
    cert: pems.cert,
    fingerprint: createHash('sha256').update(spki).digest('base64'),
  }
}
