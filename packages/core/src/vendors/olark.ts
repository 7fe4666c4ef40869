import type { Known } from '../types'

export const olark: Known<'olark'> = {
  id: 'olark',
  name: 'Olark',
  description: 'A chat in the corner of the page, in which visitors can write to the people behind the site.',
  party: 'third',
  // A chat that a visitor may choose to use, but it identifies them for two years as soon as it loads.
  category: 'functional',
  purposes: ['browser-identification', 'session-identification', 'communication'],
  scripts: ['static.olark.com'],
  hosts: ['olark.com'],
  cookies: {
    hblid: '2 year',
    olfsk: '2 year',
    wcsid: 'session',
    // Each by its name: `_ok*` would be Okta's as well.
    _ok: 'unknown',
    _okac: 'unknown',
    _okbk: 'unknown',
    _okdetect: 'unknown',
    _okgid: 'unknown',
    _okla: 'unknown',
    _oklv: 'unknown',
  },
  calls: { queue: 'olark._.s', setup: ['identify', 'configure', 'extend'] },
}
