import type { Category, Vendor } from '@omono/consent'

/** The categories in use: ours in the order of their weight, then the site's own. */
export const categoriesOf = (vendors: readonly Vendor[]): Category[] => {
  const used = vendors.map(({ category }) => category)
  return [...new Set(['necessary', 'functional', 'analytics', 'marketing', ...used])].filter((category) =>
    used.includes(category),
  )
}

/** The vendors that a visitor can refuse. */
export const optional = (vendors: readonly Vendor[]) =>
  vendors.filter(({ category }) => category !== 'necessary')
