import { strict } from '@omono/consent/strict'

Object.assign(window, { omonoConsentStrict: strict })
