import { parseArgs } from 'node:util'
import { type Build, readBuild } from './products/ours.ts'
import { type Group, groups } from './report/measures.ts'

export interface Options {
  readonly runs: number
  readonly vendors: number
  readonly only: readonly Group[]
  /** Where every single figure goes. */
  readonly json: string | undefined
  /** Other builds of ours, to be measured in the same run. */
  readonly builds: readonly Build[]
  /** Only ours and the page alone: what comparing two builds needs. */
  readonly isOursOnly: boolean
}

const HELP = `node bench/run.ts [--runs 7] [--vendors 7] [--only ${groups.join(',')}] [--ours before=folder] [--ours-only] [--json file]`

export function readOptions(): Options {
  const { values } = parseArgs({
    options: {
      runs: { type: 'string', default: '7' },
      vendors: { type: 'string', default: '7' },
      only: { type: 'string', default: groups.filter((group) => group !== 'external').join() },
      ours: { type: 'string', multiple: true, default: [] },
      'ours-only': { type: 'boolean', default: false },
      json: { type: 'string' },
    },
  })
  const only = values.only.split(',') as Group[]
  const [runs, vendors] = [Number(values.runs), Number(values.vendors)]
  if (!(runs > 0 && vendors > 0) || only.some((group) => !groups.includes(group))) throw new Error(HELP)
  return {
    runs,
    vendors,
    only,
    json: values.json,
    builds: values.ours.map(readBuild),
    isOursOnly: values['ours-only'],
  }
}
