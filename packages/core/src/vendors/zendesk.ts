import { configurable } from '../model/configurable'

export const zendesk = /* @__PURE__ */ configurable(
  {
    id: 'zendesk',
    name: 'Zendesk',
    description: 'Help and chat in the corner of the page, for questions to the people behind the site.',
    company: 'Zendesk, Inc.',
    country: 'US',
    party: 'third',
    // A chat that a visitor may choose to use, but it recognises them as soon as it loads.
    category: 'functional',
    purposes: ['browser-identification', 'session-identification', 'communication'],
    policyUrl: 'https://www.zendesk.com/company/agreements-and-terms/privacy-notice/',
    scripts: ['static.zdassets.com', 'v2.zopim.com'],
    // The rest of zendesk.com are help centres and an API for other uses.
    hosts: [
      'zdassets.com',
      'zopim.com',
      'smooch.io',
      'zendesk.com/embeddable',
      'zendesk.com/frontendevents/',
      'zendesk.com/sc/',
    ],
    cookies: { __zlcmid: '1 year' },
    keeps: { __zlcprivacy: '1 year' }, // The answer to the question itself.
    storage: {
      'ZD-suid': 'persistent',
      'ZD-buid': 'persistent',
      'ZD-store': 'persistent',
      'ZD-settings': 'persistent',
      'ZD-widgetOpen': 'persistent',
      'ZD-launcherLabelRemoved': 'persistent',
    },
    snippets: ["zE('messenger", 'zE("messenger', "zE('webWidget", 'zE("webWidget'],
    script: {
      src: 'https://static.zdassets.com/ekr/snippet.js?key={{key}}',
      attributes: { id: 'ze-snippet' },
    },
    grant: [['call', 'zE', 'messenger:set', 'cookies', 'all']],
    // Hides the chat and erases what it stored. That it says nothing more is not documented: hence no `stops`.
    withdraw: [['call', 'zE', 'messenger:set', 'cookies', 'none']],
  },
  'key',
)
