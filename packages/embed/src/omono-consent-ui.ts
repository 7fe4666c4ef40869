import { mountCookiePolicy, show } from '@omono/consent-ui'

Object.assign(window, { omonoConsentUi: { show, mountCookiePolicy } })
