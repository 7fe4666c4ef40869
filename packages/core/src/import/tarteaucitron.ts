import { type Answers, parsePairs, readEach, type Stored, toStatuses } from './answers'

/**
 * tarteaucitron: services by their keys, `!gtag=true!youtube=wait`. It does not store when, so only what was denied
 * carries over. https://github.com/AmauriC/tarteaucitron.js/blob/master/tarteaucitron.js
 */
export const readTarteaucitron = (stored: Stored, name = 'tarteaucitron'): readonly (Answers | undefined)[] =>
  readEach(stored, name, (text) => {
    const services = parsePairs(text.replace(/^!/, ''), '!', '=')
    return services && { statuses: toStatuses(services, 'true', 'false'), others: 'not asked' }
  })
