import {
  cloudflare,
  cloudflareWebAnalytics,
  dropbox,
  googleAnalytics,
  intercom,
  logrocket,
  meteorDevelopmentGroup,
  omono,
} from '@omono/consent'
import { startTag } from './tag'

// In the order of OMONO's policy.
startTag([
  googleAnalytics,
  omono,
  intercom,
  cloudflare,
  meteorDevelopmentGroup,
  logrocket,
  dropbox,
  cloudflareWebAnalytics,
])
