import { configurable } from '../model/configurable'

export const surveymonkey = /* @__PURE__ */ configurable(
  {
    id: 'surveymonkey',
    name: 'SurveyMonkey',
    description: 'Shows surveys in the page or in a window over it, and remembers who was asked.',
    company: 'SurveyMonkey Inc.',
    country: 'US',
    party: 'third',
    // Surveys about visitors and their visit, which also appear unasked.
    category: 'analytics',
    purposes: ['browser-identification', 'audience-measurement', 'embedded-content'],
    policyUrl: 'https://www.surveymonkey.com/mp/legal/privacy/',
    scripts: ['widget.surveymonkey.com'],
    hosts: ['surveymonkey.com/r/'],
    cookies: { 'smcx_*': 'session' },
    keeps: { 'CX_*': '1 year' }, // On surveymonkey.com: whether the survey was taken.
    script: { src: 'https://widget.surveymonkey.com/collect/website/js/{{collectorId}}.js' },
  },
  'collectorId',
)
