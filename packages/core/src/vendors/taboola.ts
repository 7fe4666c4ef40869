import type { Known } from '../types'

export const taboola: Known<'taboola'> = {
  id: 'taboola',
  name: 'Taboola',
  description:
    'Shows recommended content of advertisers, and measures what visitors do after they clicked on it.',
  company: 'Taboola.com Ltd.',
  country: 'IL',
  party: 'third',
  // Paid recommendations and the measurement of their success.
  category: 'marketing',
  purposes: ['browser-identification', 'activity-tracking', 'advertising'],
  policyUrl: 'https://policies.taboola.com/en/cookie-policy',
  scripts: ['cdn.taboola.com'],
  hosts: ['taboola.com', 'taboolasyndication.com'],
  cookies: { trc_cookie_storage: '1 year', tbla_id: 'unknown' },
  keeps: {
    t_gid: '13 month',
    t_pt_gid: '1 year',
    taboola_session_id: 'session',
    taboola_select: '1 year',
    taboola_fp_td_user_id: '1 year',
    _tb_sess_r: '30 minute',
    _tb_t_ppg: '30 minute',
  },
  storage: { 'taboola global:*': 'persistent' },
}
