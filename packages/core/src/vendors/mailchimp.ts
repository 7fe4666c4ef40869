import type { Known } from '../types'

export const mailchimp: Known<'mailchimp'> = {
  id: 'mailchimp',
  name: 'Mailchimp',
  description:
    'Shows sign-up forms of the newsletter, and connects visits with its readers for later campaigns.',
  company: 'The Rocket Science Group LLC',
  country: 'US',
  party: 'third',
  // Visits are tied to known e-mail addresses, and used for campaigns and advertising.
  category: 'marketing',
  purposes: ['user-identification', 'activity-tracking', 'advertising', 'communication'],
  policyUrl: 'https://mailchimp.com/legal/',
  // Without gallery.mailchimp.com, where sites keep pictures.
  scripts: [
    'chimpstatic.com/mcjs-connected/',
    'downloads.mailchimp.com/js/',
    's3.amazonaws.com/downloads.mailchimp.com/js/',
    'form-assets.mailchimp.com',
    'list-manage.com',
  ],
  hosts: ['cdn-images.mailchimp.com/embedcode/'],
  cookies: {
    mc_cid: '14 day',
    mc_eid: '14 day',
    mc_landing_site: '14 day',
    _mcid: '1 year',
    'MCPopup*': '1 year',
    'mcforms-*': 'session',
  },
  storage: { 'mcforms-*': 'persistent' },
  // Beside the script that checks the form: it brings the jQuery that this line puts away.
  snippets: ['$mcj = jQuery.noConflict('],
}
