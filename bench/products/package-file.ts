import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const { resolve } = createRequire(import.meta.url)

/** The path of a file that an npm package publishes. */
export const packageFile = (path: string): string => resolve(path)

export const versionOf = (name: string): string =>
  JSON.parse(readFileSync(resolve(`${name}/package.json`), 'utf8')).version
