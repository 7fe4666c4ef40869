import { configurable } from '../model/configurable'

export const userlike = /* @__PURE__ */ configurable(
  {
    id: 'userlike',
    name: 'Userlike',
    description:
      'A chat in the corner of the page, in which visitors can write to the people behind the site.',
    party: 'third',
    // A chat that a visitor may choose to use, but it counts their visits and recognises them for a year.
    category: 'functional',
    purposes: ['user-identification', 'browser-identification', 'session-identification', 'communication'],
    policyUrl: 'https://www.userlike.com/en/terms',
    scripts: [
      'userlike-cdn-widgets.s3-eu-west-1.amazonaws.com',
      'userlike-cdn-umm.b-cdn.net',
      'api.userlike.com', // Answers as scripts, to older widgets.
    ],
    hosts: ['userlike.com'],
    cookies: { uslk_e: '1 year', uslk_s: 'session', 'uslk_umm_*': '1 year' },
    storage: { 'uslk_umm_*': 'persistent', 'loglevel:userlike': 'persistent' },
    script: { src: 'https://userlike-cdn-widgets.s3-eu-west-1.amazonaws.com/{{widgetKey}}.js' },
  },
  'widgetKey',
)
