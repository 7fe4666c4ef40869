import { mountCookiePolicy, show } from '@omono/consent-ui'
import { EDITION } from './load-ui'

Object.assign(window, { omonoConsentUi: { edition: EDITION, show, mountCookiePolicy } })
