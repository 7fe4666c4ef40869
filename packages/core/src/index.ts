export { automaticGate } from './automatic-gate'
export { createConsent } from './consent'
export { configurable } from './model/configurable'
export type {
  Alias,
  Aliases,
  AutomaticGate,
  AutomaticGateOptions,
  Category,
  Change,
  Config,
  Consent,
  Decision,
  Duration,
  GateAction,
  GateEvent,
  GatePage,
  GateReport,
  Kept,
  Note,
  Origin,
  Outcome,
  Policy,
  Problem,
  Purpose,
  Quarantine,
  ScanRoot,
  Source,
  Status,
  Step,
  Stop,
  Strict,
  Surface,
  Vendor,
  VendorId,
  VendorInput,
  VendorScript,
  View,
} from './types'
export { cloudflare } from './vendors/cloudflare'
export { cloudflareWebAnalytics } from './vendors/cloudflare-web-analytics'
export { dropbox } from './vendors/dropbox'
export { googleAnalytics } from './vendors/google-analytics'
export { intercom } from './vendors/intercom'
export { logrocket } from './vendors/logrocket'
export { meteorDevelopmentGroup } from './vendors/meteor-development-group'
export { omono } from './vendors/omono'
