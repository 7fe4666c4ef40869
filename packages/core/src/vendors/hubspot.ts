import { configurable } from '../model/configurable'

export const hubspot = /* @__PURE__ */ configurable(
  {
    id: 'hubspot',
    name: 'HubSpot',
    description:
      'Connects visits with the contacts of this site, shows forms and a chat, and measures advertising.',
    company: 'HubSpot, Inc.',
    country: 'US',
    party: 'third',
    // Visits are tied to known people, and used for campaigns and advertising.
    category: 'marketing',
    purposes: ['user-identification', 'activity-tracking', 'advertising', 'communication'],
    policyUrl: 'https://legal.hubspot.com/privacy-policy',
    // These domains serve nothing but HubSpot's scripts. In the EU they have `js-eu1` in front.
    scripts: [
      'hs-scripts.com',
      'hs-analytics.net',
      'hs-banner.com',
      'hsforms.net',
      'hscollectedforms.net',
      'hsadspixel.net',
      'hsleadflows.net',
      'hscta.net',
      'usemessages.com',
      'js.hubspot.com',
    ],
    hosts: ['hubspot.com', 'hubapi.com', 'hsforms.com'],
    cookies: {
      __hstc: '6 month',
      hubspotutk: '6 month',
      __hssc: '30 minute',
      __hssrc: 'session',
      messagesUtk: '6 month',
      hs_ab_test: 'session',
      'hs-messages-*': '1 day',
    },
    // What a visitor has decided about HubSpot.
    keeps: { __hs_opt_out: '6 month', __hs_do_not_track: '6 month', __hs_cookie_cat_pref: '6 month' },
    snippets: ['hbspt.forms.create('],
    calls: { queue: '_hsq', setup: ['setPath', 'setContentType', 'identify', 'doNotTrack'] },
    script: { src: 'https://js.hs-scripts.com/{{portalId}}.js', attributes: { id: 'hs-script-loader' } },
    grant: [
      ['push', '_hsp', ['setHubSpotConsent', { analytics: true, advertisement: true, functionality: true }]],
      ['push', '_hsq', ['doNotTrack', { track: true }]],
    ],
    // Ends the tracking, but not the chat and the forms: hence no `stops`.
    withdraw: [
      ['push', '_hsp', ['revokeCookieConsent']],
      ['push', '_hsq', ['doNotTrack']],
    ],
  },
  'portalId',
)
