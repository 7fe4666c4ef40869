import type { Known } from '../types'

export const paypal: Known<'paypal'> = {
  id: 'paypal',
  name: 'PayPal',
  description: 'Shows the buttons and forms with which visitors pay through PayPal.',
  company: 'PayPal, Inc.',
  country: 'US',
  party: 'third',
  // Payment, with checks against fraud. On the page where the visitor pays, a site may declare it necessary.
  category: 'functional',
  purposes: ['browser-identification', 'security', 'payment'],
  policyUrl: 'https://www.paypal.com/privacy-center',
  scripts: ['paypal.com/sdk/js', 'paypal.com/web-sdk/', 'paypalobjects.com', 'c.paypal.com/da/'],
  hosts: ['paypal.com'],
  keeps: {
    ts: '3 year',
    ts_c: '3 year',
    'x-pp-s': 'session',
    nsid: 'session',
    enforce_policy: '1 year',
    l7_az: '1 day',
    tsrce: 'session',
  },
  storage: { __paypal_storage__: 'persistent' },
  snippets: ['paypal.Buttons(', 'paypal.HostedButtons(', 'PayPal.Donation.Button('],
}
