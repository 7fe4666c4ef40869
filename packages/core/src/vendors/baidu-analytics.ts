import { configurable } from '../model/configurable'

export const baiduAnalytics = /* @__PURE__ */ configurable(
  {
    id: 'baidu-analytics',
    name: 'Baidu Analytics',
    description: 'Measures which pages are visited, by how many people, and where they come from.',
    company: 'Beijing Baidu Netcom Science and Technology Co., Ltd.',
    country: 'CN',
    party: 'third',
    // Audience measurement with identifiers that last a year.
    category: 'analytics',
    purposes: ['browser-identification', 'session-tracking', 'activity-tracking', 'audience-measurement'],
    policyUrl: 'https://privacy.baidu.com/policy/PrivacyPolicy',
    scripts: ['hm.baidu.com', 'hmcdn.baidu.com'],
    cookies: { 'Hm_lvt_*': '1 year', 'Hm_lpvt_*': 'session', HMACCOUNT: '1 year' },
    storage: { 'Hm_lvt_*': 'persistent', 'Hm_lpvt_*': 'session', 'Hm_unsent_*': 'session' },
    calls: {
      queue: '_hmt',
      setup: [
        '_setAccount',
        '_setAutoPageview',
        '_setUserId',
        '_setUserTag',
        '_setCustomVar',
        '_requirePlugin',
      ],
    },
    script: { src: 'https://hm.baidu.com/hm.js?{{siteId}}' },
  },
  'siteId',
)
