import { configurable } from '../model/configurable'

export const yotpo = /* @__PURE__ */ configurable(
  {
    id: 'yotpo',
    name: 'Yotpo',
    description: 'Shows reviews of products, and rewards for customers, and measures how visitors use them.',
    party: 'third',
    // A marketing platform: with the reviews come ids by which it recognises shoppers and measures them.
    category: 'marketing',
    purposes: ['user-identification', 'browser-identification', 'activity-tracking', 'embedded-content'],
    policyUrl: 'https://www.yotpo.com/privacy-policy/',
    scripts: ['cdn-widgetsrepository.yotpo.com', 'staticw2.yotpo.com'],
    hosts: ['yotpo.com'],
    keeps: { pixel: 'unknown', '_yotpo-api-1_session': 'unknown' },
    script: { src: 'https://cdn-widgetsrepository.yotpo.com/v1/loader/{{appKey}}' },
  },
  'appKey',
)
