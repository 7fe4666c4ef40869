import { configurable } from '../model/configurable'

export const facebookSdk = /* @__PURE__ */ configurable(
  {
    id: 'facebook-sdk',
    name: 'Facebook',
    description:
      'Shows buttons, posts and comments of Facebook within the page, and lets people sign in with it.',
    company: 'Meta Platforms Ireland Limited',
    country: 'IE',
    party: 'third',
    // Social content by which Meta recognises visitors across sites, for its advertising too.
    category: 'marketing',
    purposes: ['user-identification', 'browser-identification', 'advertising', 'embedded-content'],
    policyUrl: 'https://www.facebook.com/privacy/policy/',
    // The language stands before the name of the script. Meta's pixel has longer rules, and is a vendor of its own.
    scripts: ['connect.facebook.net'],
    hosts: ['facebook.com/plugins/', 'facebook.com/v', 'facebook.com/x/', 'graph.facebook.com'],
    cookies: { 'fbsr_*': 'session', 'fbm_*': '1 year', 'fblo_*': '1 year' },
    keeps: {
      c_user: '90 day',
      xs: '90 day',
      fr: '90 day',
      datr: '2 year',
      sb: '2 year',
      wd: 'session',
      presence: 'session',
    },
    script: {
      src: 'https://connect.facebook.net/en_US/sdk.js#xfbml=1&version=v23.0&appId={{appId}}',
      attributes: { crossorigin: 'anonymous' },
    },
  },
  'appId',
)
