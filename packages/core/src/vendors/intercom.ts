import { configurable } from '../model/configurable'

export const intercom = /* @__PURE__ */ configurable(
  {
    id: 'intercom',
    name: 'Intercom',
    description: 'Shows the chat in the corner of the page, and the messages that the site sends through it.',
    company: 'Intercom R&D Unlimited Company',
    country: 'IE',
    party: 'third',
    // A chat that the visitor may choose to use, but it identifies visitor and device as soon as it loads.
    category: 'functional',
    purposes: ['user-identification', 'browser-identification', 'session-identification', 'content-storage'],
    policyUrl: 'https://www.intercom.com/legal/privacy',
    scripts: ['widget.intercom.io/widget/', 'js.intercomcdn.com'],
    hosts: [
      'intercom.io',
      'intercomcdn.com',
      'intercomcdn.eu',
      'intercomassets.com',
      'intercomusercontent.com',
      'intercom-sheets.com',
      'intercom-reporting.com',
      'intercom-messenger.com',
    ],
    cookies: {
      'intercom-id-*': '9 month',
      'intercom-session-*': '1 week',
      'intercom-device-id-*': '9 month',
    },
    storage: { 'intercom.intercom-state-*': 'persistent' },
    queue: 'Intercom',
    calls: { queue: 'Intercom.q', setup: ['boot', 'onShow', 'onHide', 'onUnreadCountChange'] },
    script: {
      src: 'https://widget.intercom.io/widget/{{appId}}',
      ready: [
        // Here and not in `grant`: a site that loads Intercom itself may have an appId of another kind.
        ['set', 'intercomSettings', { app_id: '{{appId}}' }],
        ['set', 'intercomSettings.api_base', '{{apiBase}}'],
        ['call', 'Intercom', 'boot', 'window.intercomSettings'],
      ],
    },
    // For a grant after a withdrawal.
    grant: [['call', 'Intercom', 'boot', 'window.intercomSettings']],
    withdraw: [['call', 'Intercom', 'shutdown']],
    stops: true,
  },
  'appId',
  'apiBase?',
)
