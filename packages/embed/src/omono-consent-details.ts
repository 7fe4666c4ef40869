export { facts } from '@omono/consent/facts'
export { contentOf } from '@omono/consent-ui/internal'
