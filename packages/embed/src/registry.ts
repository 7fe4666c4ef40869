import type { VendorInput } from '@omono/consent'

/** Every vendor of the registry, without what is only shown of them: the build lists their files. */
export const registry: readonly VendorInput[] = []
