/** Firefox alone has the property by itself, and none lets a test switch the signal per session. */
export const gpcScript = `Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', {
  configurable: true, enumerable: true, get: () => true,
})`

export const gpcHeaders = { 'sec-gpc': '1' }
