import type { Known } from '../types'

export const googleFonts: Known<'google-fonts'> = {
  id: 'google-fonts',
  name: 'Google Fonts',
  description: 'Supplies the typefaces and icons in which the page is set.',
  company: 'Google LLC',
  country: 'US',
  party: 'third',
  // For looks only, without cookies; but Google learns the address of the device.
  category: 'functional',
  purposes: ['content-customisation', 'asset-optimisation'],
  policyUrl: 'https://business.safety.google/privacy/',
  scripts: ['ajax.googleapis.com/ajax/libs/webfont/'],
  hosts: ['fonts.googleapis.com', 'fonts.gstatic.com'],
  snippets: ['WebFont.load('],
  // The script only loads the fonts of the page.
  stops: true,
}
