import type { Known } from '../types'

export const drift: Known<'drift'> = {
  id: 'drift',
  name: 'Drift',
  description: 'A chat in the corner of the page, with which the site finds and answers possible customers.',
  party: 'third',
  // A chat for sales, which recognises visitors for two years as soon as it loads.
  category: 'marketing',
  purposes: ['user-identification', 'browser-identification', 'activity-tracking', 'communication'],
  policyUrl: 'https://www.drift.com/privacy-policy/',
  scripts: ['js.driftt.com'],
  hosts: ['driftt.com', 'drift.com'],
  cookies: {
    drift_aid: '2 year',
    driftt_aid: '2 year',
    drift_eid: '2 year',
    driftt_eid: '2 year',
    drift_sid: '30 minute',
    driftt_sid: '30 minute',
    drift_campaign_refresh: '30 minute',
    DFTT_END_USER_PREV_BOOTSTRAPPED: '2 year',
  },
  calls: { queue: 'drift', setup: ['config', 'identify', 'debug', 'on', 'off'] },
}
