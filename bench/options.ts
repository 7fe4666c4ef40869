import { parseArgs } from 'node:util'
import { type Group, groups } from './report/measures.ts'

export interface Options {
  readonly runs: number
  readonly vendors: number
  readonly only: readonly Group[]
  /** Where every single figure goes. */
  readonly json: string | undefined
}

const HELP = `node bench/run.ts [--runs 7] [--vendors 10] [--only ${groups.join(',')}] [--json file]`

export function readOptions(): Options {
  const { values } = parseArgs({
    options: {
      runs: { type: 'string', default: '7' },
      vendors: { type: 'string', default: '10' },
      only: { type: 'string', default: groups.join() },
      json: { type: 'string' },
    },
  })
  const only = values.only.split(',') as Group[]
  const [runs, vendors] = [Number(values.runs), Number(values.vendors)]
  if (!(runs > 0 && vendors > 0) || only.some((group) => !groups.includes(group))) throw new Error(HELP)
  return { runs, vendors, only, json: values.json }
}
