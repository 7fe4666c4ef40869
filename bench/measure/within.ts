/** What `promise` resolves to, or undefined when `ms` have passed before it does. */
export async function within<Value>(ms: number, promise: Promise<Value>): Promise<Value | undefined> {
  // When the browser is closed on it, nobody listens any more.
  promise.catch(() => {})
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, ms, undefined)
  })
  try {
    return await Promise.race([promise, late])
  } finally {
    clearTimeout(timer)
  }
}
