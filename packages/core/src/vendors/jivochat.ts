import { configurable } from '../model/configurable'

export const jivochat = /* @__PURE__ */ configurable(
  {
    id: 'jivochat',
    name: 'JivoChat',
    description:
      'A chat in the corner of the page, in which visitors can write to the people behind the site.',
    party: 'third',
    // A chat that a visitor may choose to use, but it counts their visits and pages as soon as it loads.
    category: 'functional',
    purposes: ['user-identification', 'session-tracking', 'activity-tracking', 'communication'],
    scripts: ['jivosite.com', 'code.jivo.ru'],
    hosts: ['jivo.ru'],
    cookies: {
      'jv_client_id_*': 'unknown',
      'jv_enter_ts_*': 'unknown',
      'jv_visits_count_*': 'unknown',
      'jv_pages_count_*': 'unknown',
      'jv_refer_*': 'unknown',
      'jv_utm_*': 'unknown',
      'jv_invitation_time_*': 'unknown',
      'jv_close_time_*': 'unknown',
    },
    script: { src: 'https://code.jivosite.com/widget/{{widgetId}}' },
    // For a grant after a withdrawal.
    grant: [['call', 'jivo_init']],
    withdraw: [['call', 'jivo_destroy']],
  },
  'widgetId',
)
