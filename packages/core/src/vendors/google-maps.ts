import type { Known } from '../types'

export const googleMaps: Known<'google-maps'> = {
  id: 'google-maps',
  name: 'Google Maps',
  description: 'Shows interactive maps and street views on the page, and finds places and routes.',
  company: 'Google LLC',
  country: 'US',
  party: 'third',
  // A map that a visitor may want; Google learns the address of the device, and its own cookies come along.
  category: 'functional',
  purposes: ['browser-identification', 'embedded-content'],
  policyUrl: 'https://business.safety.google/privacy/',
  scripts: ['maps.googleapis.com', 'maps.google.com/maps/api/', 'maps.google.com/maps-api-v3/'],
  // google.com/maps is also where people are sent for directions: the last rule is for its old way to embed.
  hosts: [
    'maps.google.com',
    'maps.gstatic.com',
    'khms0.googleapis.com',
    'khms1.googleapis.com',
    'google.com/maps/embed',
    'google.com/maps/d/',
    'google.com/maps?output=embed',
  ],
  keeps: { NID: '6 month', OGPC: '1 month', OGP: '2 month' },
}
