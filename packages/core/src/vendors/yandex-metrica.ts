import { configurable } from '../model/configurable'

export const yandexMetrica = /* @__PURE__ */ configurable(
  {
    id: 'yandex-metrica',
    name: 'Yandex Metrica',
    description: 'Measures which pages are visited and where visitors come from, and records visits.',
    company: 'Yandex LLC',
    country: 'RU',
    party: 'third',
    // Audience measurement with identifiers that last a year, and session replay where the site turns it on.
    category: 'analytics',
    purposes: ['browser-identification', 'session-tracking', 'activity-tracking', 'audience-measurement'],
    policyUrl: 'https://yandex.com/legal/confidential/',
    scripts: ['mc.yandex.ru/metrika/', 'mc.yandex.com/metrika/'],
    hosts: ['mc.yandex.ru', 'mc.yandex.com', 'mc.webvisor.com', 'mc.webvisor.org'],
    cookies: {
      _ym_uid: '1 year',
      _ym_d: '1 year',
      _ym_isad: '2 day',
      '_ym_visorc*': '30 minute',
      _ym_metrika_enabled: '60 minute',
      _ym_hostIndex: '1 day',
      '_ym_mp2_*': 'unknown',
      _ym_debug: 'session',
      _ym_fa: 'unknown',
      _ym_ucs: 'unknown',
    },
    keeps: { yandexuid: '1 year', yuidss: '1 year', ymex: '1 year', usst: '1 year', 'yabs-sid': 'session' },
    storage: { '_ym*': 'persistent' },
    script: {
      src: 'https://mc.yandex.ru/metrika/tag.js?id={{counterId}}',
      ready: [
        [
          'call',
          'ym',
          '{{counterId}}',
          'init',
          { clickmap: true, trackLinks: true, accurateTrackBounce: true },
        ],
      ],
    },
    // Known to end a counter before it starts, not while it runs: hence no `stops`.
    grant: [['set', 'disableYaCounter{{counterId}}', false]],
    withdraw: [['set', 'disableYaCounter{{counterId}}', true]],
  },
  'counterId',
)
