/** Whether the browser sends Global Privacy Control: `true` and nothing else. https://w3c.github.io/gpc/ */
export const hasGpc = (): boolean =>
  (globalThis.navigator as Navigator & { globalPrivacyControl?: unknown })?.globalPrivacyControl === true
