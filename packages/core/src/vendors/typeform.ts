import type { Known } from '../types'

export const typeform: Known<'typeform'> = {
  id: 'typeform',
  name: 'Typeform',
  description: 'Shows forms and surveys that visitors may fill in.',
  company: 'TYPEFORM S.L.',
  country: 'ES',
  party: 'third',
  // A form that a visitor may choose to fill in; a link to it works without.
  category: 'functional',
  purposes: ['browser-identification', 'embedded-content', 'communication'],
  policyUrl: 'https://www.typeform.com/privacy-policy/',
  scripts: ['embed.typeform.com'],
  hosts: ['form.typeform.com', 'typeform.com/to/'],
  keeps: { tf_respondent_cc: '6 month', attribution_user_id: '1 year' },
  // The script only makes frames for the forms, and withdrawal empties those.
  stops: true,
}
