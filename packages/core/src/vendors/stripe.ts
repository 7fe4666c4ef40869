import type { Known } from '../types'

export const stripe: Known<'stripe'> = {
  id: 'stripe',
  name: 'Stripe',
  description: 'Takes payments on this site, in fields that only the payment service can read.',
  company: 'Stripe Payments Europe, Limited',
  country: 'IE',
  party: 'third',
  // Payment, with checks against fraud. On the page where the visitor pays, a site may declare it necessary.
  category: 'functional',
  purposes: ['browser-identification', 'computer-identification', 'security', 'payment'],
  policyUrl: 'https://stripe.com/privacy',
  scripts: ['js.stripe.com'],
  hosts: [
    'api.stripe.com',
    'checkout.stripe.com',
    'hooks.stripe.com',
    'm.stripe.com',
    'm.stripe.network',
    'q.stripe.com',
    'r.stripe.com',
  ],
  cookies: { __stripe_mid: '1 year', __stripe_sid: '30 minute' },
  keeps: { m: '10 year' },
  snippets: ["Stripe('pk_", 'Stripe("pk_'],
}
