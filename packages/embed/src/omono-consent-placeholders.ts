export { mountPlaceholdersWith as mountWith } from '@omono/consent-ui/internal'
