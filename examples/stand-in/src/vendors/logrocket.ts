import { noContent, script } from '../responses.ts'
import type { Route, StandIn } from '../stand-in.ts'

const ingestion = (path: string, purpose: string): Route => ({
  host: 'r.logr-in.com',
  path,
  purpose: () => purpose,
  respond: () => noContent,
})

export const logrocket: StandIn = {
  id: 'logrocket',
  name: 'LogRocket',
  category: 'analytics',
  rules: [
    'cdn.logrocket.com',
    'e.logrocket.com',
    'logrocket.io',
    'lr-ingest.io',
    'lr-in.com',
    'lr-in-prod.com',
    'lr-ingest.com',
    'ingest-lr.com',
    'lr-intake.com',
    'intake-lr.com',
    'logr-ingest.com',
    'lrkt-in.com',
    'lgrckt-in.com',
    'logr-in.com',
  ],
  routes: [
    {
      host: 'cdn.logr-in.com',
      path: '/LogRocket.min.js',
      purpose: () => 'loads its script',
      respond: () => script('logrocket.js'),
    },
    {
      host: 'cdn.logr-in.com',
      path: '/logger-1.min.js',
      purpose: () => 'loads the recorder',
      respond: () => script('logrocket-recorder.js'),
    },
    ingestion('/i', 'sends a piece of the recording'),
    ingestion('/s', 'sends statistics about the recorder'),
  ],
}
