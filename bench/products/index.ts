import { alone } from './alone.ts'
import { cookieconsent } from './cookieconsent.ts'
import { klaro } from './klaro.ts'
import { ours } from './ours.ts'
import type { Product } from './product.ts'
import { tarteaucitron } from './tarteaucitron.ts'

export { alone, ours }

/** In the order of each round. */
export const products: readonly Product[] = [ours, cookieconsent, klaro, tarteaucitron, alone]
