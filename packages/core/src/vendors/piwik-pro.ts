import type { Known } from '../types'

export const piwikPro: Known<'piwik-pro'> = {
  id: 'piwik-pro',
  name: 'Piwik PRO',
  description: 'Measures which pages are visited, by how many people, and where they come from.',
  company: 'Piwik PRO SA',
  country: 'PL',
  party: 'third',
  // Audience measurement with identifiers that last 13 months; its container may load other tags.
  category: 'analytics',
  purposes: ['user-identification', 'session-tracking', 'activity-tracking', 'tag-management'],
  policyUrl: 'https://piwik.pro/privacy-policy/',
  // Under an account's own domain, the site has to name the rules itself.
  scripts: ['containers.piwik.pro', 'piwik.pro/containers/', 'piwik.pro/ppms.js'],
  hosts: ['piwik.pro'],
  cookies: {
    '_pk_id.*': '13 month',
    '_pk_ses.*': '30 minute',
    _pk_cvar: '30 minute',
    stg_last_interaction: '365 day',
    stg_returning_visitor: '365 day',
    stg_traffic_source_priority: '30 minute',
    stg_externalReferrer: 'session',
    'stg_fired__*': 'session',
    stg_utm_campaign: 'session',
    stg_pk_campaign: 'session',
  },
  // Decisions that its own consent form stores.
  keeps: { 'ppms_privacy_*': '12 month' },
}
