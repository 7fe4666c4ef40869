import { configurable } from '../model/configurable'

export const disqus = /* @__PURE__ */ configurable(
  {
    id: 'disqus',
    name: 'Disqus',
    description: 'Shows the comments below an article, and lets visitors write their own.',
    party: 'third',
    // Comments, with advertising and recognition of visitors across sites.
    category: 'marketing',
    purposes: ['user-identification', 'browser-identification', 'advertising', 'embedded-content'],
    policyUrl: 'https://help.disqus.com/en/articles/1717103-disqus-privacy-policy',
    scripts: [
      'disqus.com/embed.js',
      'disqus.com/count.js',
      'disqus.com/recommendations.js',
      'disqus.com/next/',
      'disquscdn.com',
    ],
    hosts: ['disqus.com'],
    keeps: { disqus_unique: '1 year', __jid: '30 minute', 'vglnk.Agent.p': '1 year' },
    script: { src: 'https://{{shortname}}.disqus.com/embed.js' },
  },
  'shortname',
)
