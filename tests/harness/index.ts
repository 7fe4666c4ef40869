export type {
  Browser,
  ConsoleMessage,
  Cookie,
  EngineName,
  LoadOptions,
  NewCookie,
  Page,
  Session,
  SessionOptions,
  Supports,
  WaitUntil,
} from './browser.ts'
export { describeEngines, describeIn, type EngineContext } from './describe-engines.ts'
export { launch, listEngines, supportsOf } from './engines.ts'
export type { EntranceOptions, NetHandler, NetRequest, NetResponse, Network } from './proxy.ts'
export { createNetwork } from './proxy.ts'
export type { LogFilter, LoggedRequest } from './request-log.ts'
export { settled } from './wait.ts'
