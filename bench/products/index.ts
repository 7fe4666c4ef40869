import { alone } from './alone.ts'
import { cookieconsent } from './cookieconsent.ts'
import { klaro } from './klaro.ts'
import { type Build, createOurs, currentBuild } from './ours.ts'
import type { Product } from './product.ts'
import { tarteaucitron } from './tarteaucitron.ts'

export { alone }

/** In the order of the table and of each round. */
export const createProducts = (builds: readonly Build[], isOursOnly: boolean): readonly Product[] => [
  alone,
  ...(isOursOnly ? [] : [cookieconsent, klaro, tarteaucitron]),
  ...[...builds, currentBuild].flatMap((build) => [
    createOurs('declared', build),
    createOurs('automatic', build),
  ]),
]
