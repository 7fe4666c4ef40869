/** How long a pointer's click on a choice is taken for one that was meant for what was there before, in ms. */
const PATIENCE = 500

/** Tells a choice from the click of a pointer that was on its way to something else. */
export function createPatience() {
  let lie = ''
  /** Since when what is on top lies where it does: a time of the page. */
  let since = 0
  return {
    /** What is on top now. */
    see(top: HTMLElement | null): void {
      const next = top ? [top.localName, top.offsetTop, top.offsetLeft, top.offsetHeight].join() : ''
      if (next !== lie) since = performance.now()
      lie = next
    },
    /** Keys count no clicks, and agents make untrusted ones: neither has to wait. */
    isTooSoon: ({ isTrusted, detail, timeStamp }: MouseEvent): boolean =>
      isTrusted && detail > 0 && timeStamp - since < PATIENCE,
  }
}
