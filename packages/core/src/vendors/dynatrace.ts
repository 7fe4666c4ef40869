import { configurable } from '../model/configurable'

export const dynatrace = /* @__PURE__ */ configurable(
  {
    id: 'dynatrace',
    name: 'Dynatrace',
    description:
      'Measures loading times, errors and the steps of visitors, to find where this site is slow or fails.',
    party: 'third',
    // Real user monitoring that follows sessions and recognises visitors; not needed to deliver the page.
    category: 'analytics',
    purposes: ['browser-identification', 'session-tracking', 'activity-tracking', 'error-reporting'],
    policyUrl: 'https://www.dynatrace.com/company/trust-center/privacy/',
    scripts: ['js-cdn.dynatrace.com/jstag/'],
    hosts: ['bf.dynatrace.com'],
    // A site may give a suffix to the names.
    cookies: {
      'dtCookie*': 'session',
      'dtPC*': 'session',
      dtSa: 'session',
      dtLatC: 'session',
      dtBw: 'session',
      'rxVisitor*': 'persistent',
      'rxvt*': 'session',
    },
    script: {
      src: 'https://js-cdn.dynatrace.com/jstag/{{tagPath}}',
      attributes: { crossorigin: 'anonymous' },
      ready: [['call', 'dtrum.enable']],
    },
    // For a grant after a withdrawal.
    grant: [['call', 'dtrum.enable']],
    // Documented for what `enable` switched on before, and not otherwise; hence no `stops`.
    withdraw: [['call', 'dtrum.disable']],
  },
  'tagPath',
)
