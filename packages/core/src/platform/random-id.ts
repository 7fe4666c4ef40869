/** 128 random bits, hexadecimal; fewer where the browser has no source of them. */
export const randomId = (): string =>
  [...(globalThis.crypto?.getRandomValues(new Uint8Array(16)) ?? `${Math.random()}`.slice(2, 18))]
    .map((byte) => Number(byte).toString(16).padStart(2, '0'))
    .join('')
    .padStart(32, '0')
