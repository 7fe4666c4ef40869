import type { Status } from '../types'
import { type Answers, fieldsOf, parseJson, readEach, type Stored, toSeconds } from './answers'

/**
 * Usercentrics, version 2 of its browser SDK: services by the ids of their templates, such as `HkocEodjb7`. The last
 * entry in the history of a service tells whether somebody has chosen (`explicit`) and when; the oldest of what was
 * granted counts. https://docs.usercentrics.com/#/browser-cmp
 */
export function readUsercentrics(stored: Stored): readonly (Answers | undefined)[] {
  const hasChosen = stored.some(([name, value]) => name === 'uc_user_interaction' && value === 'true')
  return readEach(stored, 'uc_settings', (text) => {
    const services = fieldsOf(parseJson(text))?.get('services')
    if (!hasChosen || !Array.isArray(services)) return undefined
    const statuses = new Map<string, Status>()
    const times: number[] = []
    for (const service of services) {
      const fields = fieldsOf(service)
      const history = fields?.get('history')
      const last = fieldsOf(Array.isArray(history) ? history[history.length - 1] : undefined)
      const status = fields?.get('status')
      const id = String(fields?.get('id'))
      const isAnswer =
        typeof status === 'boolean' && last?.get('type') === 'explicit' && last.get('status') === status
      const answer = isAnswer ? (status ? 'granted' : 'denied') : 'not asked'
      if (answer === 'granted') times.push(toSeconds(last?.get('timestamp')) ?? Number.NaN)
      if (statuses.get(id) !== 'denied') statuses.set(id, answer)
    }
    return { time: times.length ? Math.min(...times) : undefined, statuses, others: 'not asked' }
  })
}
