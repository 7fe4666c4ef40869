import { configurable } from '../model/configurable'

export const mouseflow = /* @__PURE__ */ configurable(
  {
    id: 'mouseflow',
    name: 'Mouseflow',
    description:
      'Records how visitors move, click, scroll and fill in forms, so that the pages can be improved.',
    company: 'Mouseflow ApS',
    country: 'DK',
    party: 'third',
    // Session replay: it records what is on the screen and what is done there.
    category: 'analytics',
    purposes: ['browser-identification', 'session-tracking', 'activity-tracking'],
    policyUrl: 'https://mouseflow.com/legal/privacy',
    scripts: ['cdn.mouseflow.com'],
    hosts: ['mouseflow.com'],
    // The second is for the website's id, a UUID.
    cookies: { mf_user: '90 day', 'mf_*-*-*-*-*': 'session' },
    calls: { queue: '_mfq', setup: ['config'] },
    script: { src: 'https://cdn.mouseflow.com/projects/{{websiteId}}.js' },
    // For a grant after a withdrawal.
    grant: [['call', 'mouseflow.start']],
    withdraw: [['call', 'mouseflow.stop']],
  },
  'websiteId',
)
