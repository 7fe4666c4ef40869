/** The value of `read`, or undefined where the browser forbids it: sandboxed frames, blocked storage, private modes. */
export function attempt<Value>(read: () => Value): Value | undefined {
  try {
    return read()
  } catch {
    return undefined
  }
}
