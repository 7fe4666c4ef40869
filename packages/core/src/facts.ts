import type { Vendor } from './vendor-types'

/**
 * What is only shown of the vendors of the registry, by id: what they do, who runs them, where, what for, and their policies.
 * The build takes it out of their files, which block the page, and puts it here.
 */
export const facts: Readonly<Record<string, Partial<Vendor>>> = {}
