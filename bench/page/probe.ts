/** What the page tells about itself, from its first moment. */
export interface Probe {
  /** When the banner was painted, in ms since navigation began. */
  readonly banner: Promise<number>
  /** When the last vendor ran. */
  readonly lastVendor: Promise<number>
  /** When each click happened, and when the frame after it was painted. */
  readonly clicks: { at: number; painted: number }[]
  /** The first paint with content. */
  readonly contentPaint: Promise<number>
  readonly longTasks: number[]
  shift: number
  vendorRan(): void
}

declare global {
  interface Window {
    bench: Probe
  }
}

/** Runs in the page before anything else does. Self-contained: it is sent there as text. */
export function installProbe({ banner, vendorCount }: { banner: string; vendorCount: number }): void {
  function afterPaint(done: (now: number) => void) {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => done(performance.now())
    port2.postMessage(0)
  }

  function isVisible(element: Element) {
    const { width, height, top, bottom } = element.getBoundingClientRect()
    return (
      width > 0 &&
      height > 0 &&
      bottom > 0 &&
      top < innerHeight &&
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
    )
  }

  const longTasks: number[] = []
  let ran = 0
  let resolveLast: (now: number) => void
  let resolvePaint: (now: number) => void
  const bench: Probe = {
    longTasks,
    shift: 0,
    // The first frame in which the banner has a box in the window and is visible.
    banner: new Promise((resolve) => {
      const look = () => {
        const element = document.querySelector(banner)
        if (element && isVisible(element)) afterPaint(resolve)
        // Where all vendors run, nobody asks.
        else if (!vendorCount || ran < vendorCount) requestAnimationFrame(look)
      }
      requestAnimationFrame(look)
    }),
    lastVendor: new Promise((resolve) => {
      resolveLast = resolve
    }),
    clicks: [],
    contentPaint: new Promise((resolve) => {
      resolvePaint = resolve
    }),
    vendorRan() {
      ran += 1
      if (ran === vendorCount) resolveLast(performance.now())
    },
  }
  window.bench = bench
  const heard = ({ timeStamp: at, isTrusted }: Event) => {
    // A label sends a second click to its switch.
    if (isTrusted && bench.clicks.at(-1)?.at !== at)
      requestAnimationFrame(() => afterPaint((painted) => bench.clicks.push({ at, painted })))
  }
  addEventListener('click', heard, true)

  const observe = (type: string, heard: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(heard)).observe({ type, buffered: true })
  observe('longtask', ({ duration }) => longTasks.push(duration))
  observe('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') resolvePaint(startTime)
  })
  observe('layout-shift', (entry) => {
    const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean }
    if (!hadRecentInput) bench.shift += value
  })
}
