import type { Known } from '../types'

export const newRelic: Known<'new-relic'> = {
  id: 'new-relic',
  name: 'New Relic Browser',
  description: 'Measures how fast pages load, and reports the errors that occur in them.',
  company: 'New Relic, Inc.',
  country: 'US',
  party: 'third',
  // Monitoring of real visits, with session replay where the site turns it on.
  category: 'analytics',
  purposes: ['session-identification', 'session-tracking', 'activity-tracking', 'error-reporting'],
  policyUrl: 'https://newrelic.com/termsandconditions/services-notices',
  scripts: ['js-agent.newrelic.com'],
  hosts: ['nr-data.net'],
  storage: { 'NRBA_SESSION*': 'persistent' },
  // The agent itself stands in the page. What it is given with it is in every version.
  snippets: ['NREUM={}', 'NREUM.loader_config'],
  // `newrelic.consent(false)` counts only where the site has turned the agent's consent mode on: hence no steps.
}
