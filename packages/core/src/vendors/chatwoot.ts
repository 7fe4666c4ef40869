import { configurable } from '../model/configurable'

export const chatwoot = /* @__PURE__ */ configurable(
  {
    id: 'chatwoot',
    name: 'Chatwoot',
    description:
      'A chat in the corner of the page, in which visitors can write to the people behind the site.',
    party: 'third',
    // A chat that a visitor may choose to use, but it opens a conversation for them, for a year, as soon as it loads.
    category: 'functional',
    purposes: ['user-identification', 'session-identification', 'communication'],
    scripts: ['app.chatwoot.com/packs/'],
    hosts: ['app.chatwoot.com'],
    cookies: { cw_conversation: '1 year', 'cw_user_*': '1 year' },
    script: {
      src: 'https://app.chatwoot.com/packs/js/sdk.js',
      ready: [
        [
          'call',
          'chatwootSDK.run',
          { websiteToken: '{{websiteToken}}', baseUrl: 'https://app.chatwoot.com' },
        ],
      ],
    },
    // `$chatwoot.reset` starts another conversation: hence no steps.
  },
  'websiteToken',
)
