import { configurable } from '../model/configurable'

export const linkedinInsight = /* @__PURE__ */ configurable(
  {
    id: 'linkedin-insight',
    name: 'LinkedIn Insight Tag',
    description:
      'Tells LinkedIn what visitors do here, to measure advertisements there and to choose who sees them.',
    company: 'LinkedIn Ireland Unlimited Company',
    country: 'IE',
    party: 'third',
    // Measurement and audiences of advertisements.
    category: 'marketing',
    purposes: ['user-identification', 'browser-identification', 'activity-tracking', 'advertising'],
    policyUrl: 'https://www.linkedin.com/legal/privacy-policy',
    scripts: ['snap.licdn.com/li.lms-analytics/'],
    hosts: ['ads.linkedin.com', 'linkedin.com/px/'],
    cookies: { li_fat_id: '30 day', li_giant: '7 day', ln_or: '1 day' },
    keeps: {
      bcookie: '1 year',
      bscookie: '1 year',
      li_sugr: '90 day',
      li_gc: '6 month',
      lidc: '24 hour',
      UserMatchHistory: '30 day',
      AnalyticsSyncHistory: '30 day',
    },
    storage: { li_adsId: 'persistent' },
    queue: 'lintrk',
    calls: { queue: 'lintrk.q', setup: ['setUserData'] },
    script: { src: 'https://snap.licdn.com/li.lms-analytics/insight.min.js' },
    // The script looks these up as soon as it is there.
    grant: [
      ['set', '_linkedin_partner_id', '{{partnerId}}'],
      ['set', '_linkedin_data_partner_ids', ['{{partnerId}}']],
    ],
  },
  'partnerId',
)
