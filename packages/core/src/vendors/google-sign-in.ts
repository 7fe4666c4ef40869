import type { Known } from '../types'

export const googleSignIn: Known<'google-sign-in'> = {
  id: 'google-sign-in',
  name: 'Sign in with Google',
  description: 'Lets people sign in here with their Google account.',
  company: 'Google LLC',
  country: 'US',
  party: 'third',
  // A way to sign in, but it tells Google who is here as soon as it loads. Where one signs in, a site may declare it necessary.
  category: 'functional',
  purposes: ['user-identification', 'browser-identification'],
  policyUrl: 'https://policies.google.com/privacy',
  scripts: ['accounts.google.com/gsi/'],
  cookies: { g_state: 'unknown' },
  keeps: { g_csrf_token: 'unknown' }, // Against forged sign-ins: the site's server compares it.
  snippets: ['google.accounts.id.initialize('],
  // Takes the One Tap prompt away; the button stays, hence no `stops`.
  withdraw: [['call', 'google.accounts.id.cancel']],
}
