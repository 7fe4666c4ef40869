import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { describeEngines, type NetResponse, type Page } from '../../harness/index.ts'
import { controls, stranger } from './cases/controls.ts'
import { snippets } from './cases/snippets.ts'
import { type Delivery, deliveries, type Mode, modes } from './document.ts'
import { createMeasurer, type Measured, type Observation } from './measure.ts'
import { createServer } from './server.ts'
import { listed, type Sheet, sheets, takeCases } from './sheets.ts'
import { compareColumn, findWorse, isRace, isSilentElsewhere, says, writeColumn } from './table.ts'
import { judge, ofRace, toWords, type Verdict, worst } from './verdict.ts'

/** Scripts of one vendor that the parser waits for, as they come in the page. */
const ordered = ['P01', 'P05', 'P13', 'P14', 'P15', 'P17', 'P06']
/** A refused request is over: the agent asks again by itself. */
const clock = 'V07'
/** What a browser may leave out: a preload, in Firefox a style sheet that was refused before, in WebKit a sound. */
const hints = ['N22', 'N25', 'N20', 'E09', 'E39']
/** A policy takes two slashes for another path than one: what has them stays refused. */
const exact = 'E28'
/** Speculations are made again as the browser sees fit. */
const speculations = ['P23', 'E16']
/** The table is made, and compared to the word, of every delivery. A daily run takes the ones that tell most. */
const isComplete = !!process.env.BLOCKING_DOCS
function deliveriesOf(mode: Mode): readonly Delivery[] {
  if (mode === 'nothing') return ['whole']
  return isComplete ? deliveries : mode === 'line' ? ['slow'] : ['whole']
}

const isRun = (id: string) => listed.some((one) => one.id === id && one.run)
const isListed = (id: string) => listed.some((one) => one.id === id)
const shows = ({ requests, connections, loaded, wrote }: Observation, id: string) =>
  [requests, connections, loaded, wrote].flat().includes(id)

/** Every way that a page was measured in, by case. */
type Results = ReadonlyMap<string, readonly Measured[]>

const columnOf = (verdicts: ReadonlyMap<string, Verdict>) =>
  new Map([...verdicts].map(([id, verdict]) => [id, toWords(verdict)]))

/** A race is looked at more than once: one that is lost each time is none. */
const LOOKS = 3

/** A column of all deliveries takes up to ten minutes, a daily one two. */
const measuring = { timeout: isComplete ? 1_500_000 : 300_000 }

describeEngines('blocking', (engine, context) => {
  const documents = new Map<string, NetResponse>()
  const known = new Map<Mode, Promise<Results>>()
  const races = new Map<Mode, Promise<Results[]>>()
  let page: Page | undefined

  beforeAll(async () => {
    context.answer(createServer(documents))
    page = await (await context.browser.newSession()).newPage()
  })

  async function measureSheets(mode: Mode, sheets: readonly Sheet[]): Promise<Results> {
    if (!page) throw new Error('The page is there in tests only.')
    const measure = createMeasurer(page, context.network, documents)
    const results = new Map<string, Measured[]>()
    for (const sheet of sheets) {
      const marks = mode === 'nothing' ? [] : await marksOf(sheet)
      for (const delivery of sheet.isMarkup ? deliveriesOf(mode) : (['whole'] as const)) {
        const measured = await measure(sheet, mode, delivery, marks)
        for (const { id } of sheet.cases) results.set(id, [...(results.get(id) ?? []), measured])
      }
    }
    return results
  }

  function measureAll(mode: Mode): Promise<Results> {
    const results = measureSheets(mode, sheets)
    known.set(mode, results)
    return results
  }

  /** More looks at what is a race between the gate and the browser. */
  async function measureRaces(mode: Mode): Promise<Results[]> {
    const races = sheets.flatMap((sheet) => takeCases(sheet, (id) => isRace(engine, mode, id)) ?? [])
    const looks: Results[] = []
    while (looks.length < LOOKS - 1) looks.push(await measureSheets(mode, races))
    return looks
  }

  const resultsOf = (mode: Mode) => known.get(mode) ?? measureAll(mode)
  const racesOf = (mode: Mode) => {
    const looks = races.get(mode) ?? measureRaces(mode)
    races.set(mode, looks)
    return looks
  }
  /** What runs on a sheet when there is no SDK. */
  const marksOf = async ({ cases: [first] }: Sheet) => (first && (await baselineOf(first.id))?.ran) ?? []
  const baselineOf = async (id: string) => (await resultsOf('nothing')).get(id)?.[0]?.before

  async function judgeLooks(looks: readonly Results[]): Promise<Map<string, Verdict>> {
    const verdicts = new Map<string, Verdict>()
    for (const id of looks[0]?.keys() ?? []) {
      const baseline = await baselineOf(id)
      const seen = looks.map((look) => look.get(id) ?? []).filter((look) => look.length)
      if (!baseline) continue
      verdicts.set(id, ofRace(seen.map((look) => worst(look.map((one) => judge(id, baseline, one))))))
    }
    return verdicts
  }

  async function judgeAll(mode: Mode): Promise<Map<string, Verdict>> {
    const results = await resultsOf(mode)
    const first = await judgeLooks([results])
    // A race that was won needs no second look, but for the table.
    if (!isComplete && !findWorse(engine, mode, columnOf(first)).length) return first
    return judgeLooks([results, ...(await racesOf(mode))])
  }

  /** Cases of which `isWrong` holds in one of the ways that they were measured in. */
  async function listWrong(
    mode: Mode,
    isWrong: (id: string, one: Measured, baseline: Observation) => boolean,
  ) {
    const wrong: string[] = []
    for (const [id, measured] of await resultsOf(mode)) {
      const baseline = await baselineOf(id)
      if (baseline && measured.some((one) => isWrong(id, one, baseline))) wrong.push(id)
    }
    return wrong
  }

  /** Marks of what has to load as if there were no SDK, in the order in which it ran. */
  const own = new Set(controls.map(({ id }) => id))
  const ownMarks = (ran: readonly string[]) => ran.filter((id) => own.has(id))
  const fixedOrder = ['O01', 'O02', 'O06', 'O07', 'O09', 'O13', 'O03']

  it.skipIf(engine !== 'chromium' && !isComplete)(
    'asks for what each case says when there is no SDK',
    measuring,
    async () => {
      const baseline = await measureAll('nothing')
      const silent = [...baseline].flatMap(([id, [seen]]) =>
        isListed(id) && seen && judge(id, seen.before, seen).state === '–' ? [id] : [],
      )
      // One that no engine does anything for says nothing, whatever the gate does.
      expect(silent.filter((id) => isSilentElsewhere(engine, id))).toEqual([])
      const isNews = (id: string) => !['–', ''].includes(says(engine, 'automatic', id))
      expect(silent.filter((id) => isNews(id) && !hints.includes(id))).toEqual([])
      expect([...baseline.values()].flatMap(([one]) => one?.before.outside ?? [])).toEqual([])
    },
  )

  // All the others are compared by `pnpm blocking`: they take the better part of an hour.
  const isMeasured = (mode: Mode) => isComplete || (engine === 'chromium' && mode === 'automatic')
  describe.skipIf(!modes.some(isMeasured)).each(modes.filter(isMeasured))('%s', (mode) => {
    // A second chance is a second look.
    afterEach(({ task }) => {
      if (!task.result?.errors?.length) return
      known.delete(mode)
      races.delete(mode)
    })

    it('C-02 C-04 does with each case what docs/blocking.md says', measuring, async () => {
      await measureAll(mode)
      const verdicts = await judgeAll(mode)
      const column = columnOf(verdicts)
      if (process.env.BLOCKING_DOCS === 'write') writeColumn(engine, mode, column, false)
      if (process.env.BLOCKING_DOCS === 'merge') writeColumn(engine, mode, column, true)
      const differences = isComplete ? compareColumn(engine, mode, column) : findWorse(engine, mode, column)
      expect(differences).toEqual([])
    })

    it('runs nothing twice', measuring, async () => {
      const verdicts = await judgeAll(mode)
      const twice = [...verdicts].filter(([, { release }]) => release === 'twice').map(([id]) => id)
      // WebKit may load a lazy frame again that gets its address late.
      const isLazyFrame = (id: string) => engine === 'webkit' && id === 'P31'
      // What has run before the gate was told runs once more when it is let go.
      const isTheirs = (id: string) =>
        isLazyFrame(id) || speculations.includes(id) || isRace(engine, mode, id)
      expect(twice.filter((id) => !isTheirs(id))).toEqual([])
    })

    it('contacts nobody who is not in the table', measuring, async () => {
      const results = [...(await resultsOf(mode)).values()].flat()
      const stretches = results.flatMap((one) => [one.before, one.after, one.again, one.withdrawn])
      const outside = new Set(stretches.flatMap(({ outside }) => outside))
      // WebKitGTK looks for the host of some refused requests. There is none.
      const isRefused = (contact: string) =>
        engine === 'webkit' && contact.endsWith('https://refused.invalid:1/')
      expect([...outside].filter((contact) => !isRefused(contact))).toEqual([])
    })

    it('lets the site and whom it allows load once, in their order', measuring, async () => {
      const wrong = await listWrong(mode, (id, { before }, baseline) => {
        const isSame = (key: 'requests' | 'ran' | 'wrote') =>
          before[key].filter((item) => item === id).length ===
          baseline[key].filter((item) => item === id).length
        return own.has(id) && !(['requests', 'ran', 'wrote'] as const).every(isSame)
      })
      expect(wrong).toEqual([])
      for (const { before } of (await resultsOf(mode)).get('O01') ?? []) {
        expect(ownMarks(before.ran).filter((id) => fixedOrder.includes(id))).toEqual(fixedOrder)
      }
    })

    it(`${mode === 'strict' ? 'refuses' : 'lets'} a third party that nobody names`, measuring, async () => {
      for (const { before } of (await resultsOf(mode)).get(stranger.id) ?? []) {
        expect(before.ran.includes(stranger.id)).toBe(mode !== 'strict')
      }
    })

    it('releases scripts in the order of the page', measuring, async () => {
      for (const { after } of (await resultsOf(mode)).get('P01') ?? []) {
        const order = after.ran.filter((id) => ordered.includes(id))
        expect(order).toEqual(ordered.filter((id) => order.includes(id)))
        expect(order.length).toBeGreaterThan(ordered.length / 2)
      }
    })

    it('lets every way through once there is a grant', measuring, async () => {
      const wrong = await listWrong(
        mode,
        (id, { before, after, again }, baseline) =>
          isRun(id) &&
          !hints.includes(id) &&
          !(mode === 'strict' && id === exact) &&
          shows(baseline, id) &&
          ![before, after, again].some((one) => shows(one, id)),
      )
      expect(wrong).toEqual([])
    })

    // Under a policy, what follows a grant has none.
    it.skipIf(mode === 'strict')(
      'holds no less after a withdrawal than before a choice',
      measuring,
      async () => {
        const wrong = await listWrong(
          mode,
          (id, { before, withdrawn }) =>
            isRun(id) &&
            says(engine, mode, id).startsWith('held') &&
            shows(withdrawn, id) &&
            !shows(before, id),
        )
        expect(wrong).toEqual([])
      },
    )

    it('holds the vendors’ snippets and runs all of each once after a grant', measuring, async () => {
      const verdicts = await judgeAll(mode)
      const wrong = snippets.flatMap(({ id }) => {
        const verdict = verdicts.get(id)
        if (!verdict) return []
        const { state, release } = verdict
        // Ahead of every script, without a policy to hold them back, scanners ask for what they see.
        const isRaced = mode === 'automatic' || isRace(engine, mode, id)
        const isHeld = isRaced ? state !== 'runs' : state === 'held'
        return isHeld && (release === 'once' || id === clock) ? [] : [`${id} ${state}, ${release}`]
      })
      expect(wrong).toEqual([])
    })
  })
})
