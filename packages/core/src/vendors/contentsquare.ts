import { configurable } from '../model/configurable'

export const contentsquare = /* @__PURE__ */ configurable(
  {
    id: 'contentsquare',
    name: 'Contentsquare',
    description: 'Records how people move through the pages, what they click and how far they read.',
    company: 'Contentsquare SAS',
    country: 'FR',
    party: 'third',
    // Behaviour analytics and session replay, with an identifier that lasts 13 months.
    category: 'analytics',
    purposes: ['browser-identification', 'session-tracking', 'activity-tracking', 'audience-measurement'],
    policyUrl: 'https://contentsquare.com/privacy-policy/',
    scripts: ['t.contentsquare.net/uxa/'],
    hosts: ['contentsquare.net'],
    cookies: {
      _cs_c: '13 month',
      _cs_id: '13 month',
      _cs_s: '30 minute',
      _cs_vars: 'session',
      _cs_cvars: 'session',
      _cs_ex: '30 day',
      _cs_rl: '1 year',
      '_cs_mk_*': '30 minute',
      '_hp5_*': '13 month',
    },
    keeps: { _cs_optout: '13 month' },
    calls: { queue: '_uxa', setup: ['setOption', 'setPath', 'setQuery', 'setCustomVariable'] },
    script: { src: 'https://t.contentsquare.net/uxa/{{tagId}}.js' },
    // `optout` leaves a cookie that no documented command takes back: hence no steps.
  },
  'tagId',
)
