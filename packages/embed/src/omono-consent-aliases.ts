import type { Alias } from '@omono/consent'
import * as aliases from '@omono/consent/aliases'

const { createAliases, ...tables } = aliases
const known = new Map<unknown, Alias>(Object.entries(tables))

Object.assign(window, {
  omonoConsentAliases: (wanted: readonly unknown[]) =>
    createAliases(
      ...wanted.flatMap((table) => known.get(table) ?? (Object(table) === table ? (table as Alias) : [])),
    ),
})
