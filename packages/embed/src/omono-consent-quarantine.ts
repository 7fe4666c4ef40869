import { quarantine } from '@omono/consent/quarantine'

Object.assign(window, { omonoConsentQuarantine: quarantine })
