// @vitest-environment node
import { readdirSync } from 'node:fs'
import { expect, it } from 'vitest'
import type { Vendor, VendorInput } from '../src/types'

type Module = Record<string, VendorInput>

const built = new URL('../dist/', import.meta.url)
const ids = readdirSync(new URL('../src/vendors', import.meta.url)).map((file) => file.replace(/\.ts$/, ''))
const SHOWN = ['description', 'company', 'country', 'policyUrl', 'purposes'] as const

async function load(url: URL): Promise<Vendor> {
  const [input] = Object.values((await import(/* @vite-ignore */ url.href)) as Module)
  return (typeof input === 'function' ? input() : input) as Vendor
}

it('what is only shown of vendors is in the facts, and not in the files that block a page', async () => {
  const { facts } = (await import(/* @vite-ignore */ new URL('facts.js', built).href)) as {
    facts: Record<string, Partial<Vendor>>
  }
  expect(Object.keys(facts).sort()).toEqual(ids.sort())
  for (const id of ids) {
    const written = await load(new URL(`../src/vendors/${id}.ts`, import.meta.url))
    const shipped = await load(new URL(`vendors/${id}.js`, built))
    expect({ ...shipped, ...facts[id] }).toEqual(written)
    expect(SHOWN.filter((field) => shipped[field]?.length)).toEqual([])
  }
})
