import { json, text } from '../responses.ts'
import type { StandIn } from '../stand-in.ts'

export const meteorDevelopmentGroup: StandIn = {
  id: 'meteor-development-group',
  name: 'Meteor Development Group',
  category: 'analytics',
  rules: ['apm-engine.meteor.com'],
  routes: [
    {
      host: 'apm-engine.meteor.com',
      path: '/simplentp/sync',
      purpose: () => 'compares clocks',
      // The server's time, which is the same in every run.
      respond: () => text('1796083200000'),
    },
    {
      host: 'apm-engine.meteor.com',
      path: '/errors',
      purpose: () => 'reports an error',
      respond: () => json({ ok: true }),
    },
  ],
}
