export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  return ((sorted[Math.ceil(middle) - 1] ?? NaN) + (sorted[Math.floor(middle)] ?? NaN)) / 2
}

/**
 * The median of `ours` over `theirs`, round by round: what disturbs the machine disturbs both of a round. What is less than
 * the page alone takes is noise, and no ratio.
 */
export function pairedRatio(ours: readonly number[], theirs: readonly number[]): number | undefined {
  const ratios = ours
    .map((value, round) => value / (theirs[round] ?? NaN))
    .filter((ratio) => ratio > 0 && Number.isFinite(ratio))
  return ratios.length ? median(ratios) : undefined
}
