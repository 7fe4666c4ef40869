import type { Known } from '../types'

export const cloudflareTurnstile: Known<'cloudflare-turnstile'> = {
  id: 'cloudflare-turnstile',
  name: 'Cloudflare Turnstile',
  description: 'Tells people from programs, to keep abuse away from forms.',
  company: 'Cloudflare, Inc.',
  country: 'US',
  party: 'third',
  // Protection of forms, by a look at the device. On the page of the form, a site may declare it necessary.
  category: 'functional',
  purposes: ['browser-identification', 'computer-identification', 'security'],
  policyUrl: 'https://www.cloudflare.com/privacypolicy/',
  scripts: ['challenges.cloudflare.com/turnstile/'],
  hosts: ['challenges.cloudflare.com'],
  keeps: { cf_clearance: 'unknown' }, // Only with pre-clearance; out of reach of scripts.
  // Not `render`, which stands in functions that the script calls when it is there.
  snippets: ['turnstile.ready('],
}
