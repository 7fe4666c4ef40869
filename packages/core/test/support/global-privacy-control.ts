/** What the browser says about Global Privacy Control, until it is told otherwise. */
export function setGpc(value: unknown): void {
  Object.defineProperty(navigator, 'globalPrivacyControl', { configurable: true, get: () => value })
}
