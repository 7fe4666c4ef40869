import {
  cloudflare,
  createConsent,
  dropbox,
  intercom,
  logrocket,
  meteorDevelopmentGroup,
  omono,
} from '@omono/consent'

/** OMONO's list for the system, in the order of its policy. The site loads each vendor itself, so none has settings. */
export const consent = createConsent({
  surface: 'system',
  vendors: [omono, intercom, cloudflare, meteorDevelopmentGroup, logrocket, dropbox],
  policy: { version: '2026-11', url: '/cookies' },
  ui: (consent, view) =>
    import('@omono/consent-ui').then((ui) => ui.show(consent, view, { controller: 'OMONO' })),
})

/** What the services of this app see of the SDK: the vendors are known by name. */
export type SystemConsent = typeof consent
