import { configurable } from '../model/configurable'

export const smartsupp = /* @__PURE__ */ configurable(
  {
    id: 'smartsupp',
    name: 'Smartsupp',
    description: 'A chat with the people behind the site, who can also see recordings of visits.',
    company: 'Smartsupp.com, s.r.o.',
    country: 'CZ',
    party: 'third',
    // More than a chat: it counts visits, and can record them.
    category: 'analytics',
    purposes: ['user-identification', 'session-tracking', 'activity-tracking', 'communication'],
    policyUrl: 'https://help.smartsupp.com/ochrana-osobnich-udaju-a-pravni-otazky/privacy-policy',
    scripts: ['smartsuppchat.com', 'smartsuppcdn.com'],
    hosts: ['smartsupp.com'],
    cookies: { 'ssupp.*': '1 year' }, // The visitor's id and number of visits; the others for the session.
    calls: {
      queue: 'smartsupp._',
      setup: [
        'on',
        'off',
        'analyticsConsent',
        'marketingConsent',
        'language',
        'group',
        'name',
        'email',
        'phone',
        'variables',
      ],
    },
    script: { src: 'https://www.smartsuppchat.com/loader.js' },
    grant: [
      ['set', '_smartsupp', { key: '{{key}}' }],
      ['call', 'smartsupp', 'analyticsConsent', true],
      ['call', 'smartsupp', 'marketingConsent', true],
    ],
    // Recordings and the number of visits end; the chat stays until a reload.
    withdraw: [
      ['call', 'smartsupp', 'analyticsConsent', false],
      ['call', 'smartsupp', 'marketingConsent', false],
    ],
  },
  'key',
)
