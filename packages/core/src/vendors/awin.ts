import { configurable } from '../model/configurable'

export const awin = /* @__PURE__ */ configurable(
  {
    id: 'awin',
    name: 'Awin',
    description:
      'Notes which partner site sent a visitor, so that the partner is paid when something is bought.',
    company: 'AWIN AG',
    country: 'DE',
    party: 'third',
    // Attribution of sales to advertising on other sites.
    category: 'marketing',
    purposes: ['browser-identification', 'activity-tracking', 'advertising'],
    policyUrl: 'https://www.awin.com/gb/privacy',
    scripts: ['dwin1.com'],
    hosts: ['awin1.com', 'zenaps.com'],
    cookies: { '_aw_m_*': '1 year', '_aw_j_*': '3 month', AwinChannelCookie: '29 day' },
    // The first one is for the cashback or discount that a visitor asked for.
    keeps: { '_aw_sn_*': 'unknown', 'awpv*': '24 hour' },
    script: { src: 'https://www.dwin1.com/{{advertiserId}}.js', attributes: { defer: 'defer' } },
    grant: [['call', 'AWIN.Tracking.Consent.setAdvertiserConsentStatus', true]],
    // Sales are still reported, without cookies: hence no `stops`.
    withdraw: [['call', 'AWIN.Tracking.Consent.setAdvertiserConsentStatus', false]],
  },
  'advertiserId',
)
