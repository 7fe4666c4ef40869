// The part of W3C WebDriver that the harness needs: https://www.w3.org/TR/webdriver2/

export const elementKey = 'element-6066-11e4-a52e-4f735466cecf'

const keys: Record<string, string> = {
  Alt: '\uE00A',
  ArrowDown: '\uE015',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
  ArrowUp: '\uE013',
  Backspace: '\uE003',
  Control: '\uE009',
  Delete: '\uE017',
  End: '\uE010',
  Enter: '\uE007',
  Escape: '\uE00C',
  Home: '\uE011',
  Meta: '\uE03D',
  PageDown: '\uE00F',
  PageUp: '\uE00E',
  Shift: '\uE008',
  Space: ' ',
  Tab: '\uE004',
}

/** 'Shift+Tab' as the body of a performActions command. */
export function pressActions(combination: string): object {
  const names = combination === '+' ? ['+'] : combination.split('+')
  const values = names.map((name) => keys[name] ?? name)
  const down = values.map((value) => ({ type: 'keyDown', value }))
  const up = values.toReversed().map((value) => ({ type: 'keyUp', value }))
  return { actions: [{ type: 'key', id: 'keyboard', actions: [...down, ...up] }] }
}

export function typeActions(text: string): object {
  const actions = [...text].flatMap((value) => [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ])
  return { actions: [{ type: 'key', id: 'keyboard', actions }] }
}

export async function sendCommand<T>(
  base: string,
  method: string,
  path: string,
  body?: object,
  timeout = 20_000,
): Promise<T> {
  const response = await fetch(base + path, {
    method,
    // A driver that hangs must fail the test by name, not by the time-out of the runner.
    signal: AbortSignal.timeout(timeout),
    ...(method === 'POST' && { body: JSON.stringify(body ?? {}) }),
  })
  const { value } = (await response.json()) as { value: T & { error?: string; message?: string } }
  if (response.ok) return value
  throw new Error(`[harness] WebDriver ${method} ${path}: ${value.error} ${value.message ?? ''}`.trim())
}
