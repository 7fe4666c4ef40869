import type { Known } from '../types'

export const braintree: Known<'braintree'> = {
  id: 'braintree',
  name: 'Braintree',
  description:
    'Takes card and wallet payments on this site, in fields that only the payment service can read.',
  company: 'PayPal, Inc.',
  country: 'US',
  party: 'third',
  // A part of the checkout only; on the page where the visitor pays, a site may declare it necessary.
  category: 'functional',
  purposes: ['embedded-content', 'security', 'payment'],
  scripts: ['js.braintreegateway.com', 'assets.braintreegateway.com'],
  hosts: ['braintreegateway.com', 'braintree-api.com'],
  snippets: ['braintree.client.create(', 'braintree.dropin.create('],
}
