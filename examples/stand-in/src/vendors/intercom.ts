import { json, script } from '../responses.ts'
import type { Route, StandIn } from '../stand-in.ts'

const ping = (host: string): Route => ({
  host,
  path: '/messenger/web/ping',
  purpose: () => 'tells who is on the page',
  respond: () => json({ app: { name: 'OMONO' }, launcher_enabled: true }),
})

export const intercom: StandIn = {
  id: 'intercom',
  name: 'Intercom',
  category: 'functional',
  rules: [
    'intercom.io',
    'intercomcdn.com',
    'intercomcdn.eu',
    'intercom-sheets.com',
    'intercom-reporting.com',
    'intercom-messenger.com',
    'intercomusercontent.com',
    'intercomassets.com',
  ],
  routes: [
    {
      host: 'widget.intercom.io',
      path: '/widget/',
      purpose: () => 'loads the messenger',
      respond: () => script('intercom.js'),
    },
    ping('api-iam.intercom.io'),
    ping('api-iam.eu.intercom.io'),
    ping('api-iam.au.intercom.io'),
  ],
}
