import type { Known } from '../types'

export const mapbox: Known<'mapbox'> = {
  id: 'mapbox',
  name: 'Mapbox',
  description: 'Draws interactive maps on the page.',
  company: 'Mapbox, Inc.',
  country: 'US',
  party: 'third',
  // A map that a visitor may want; with it go the address of the device and a random id for statistics.
  category: 'functional',
  purposes: ['browser-identification', 'audience-measurement', 'embedded-content'],
  policyUrl: 'https://www.mapbox.com/legal/privacy',
  scripts: [
    'api.mapbox.com/mapbox-gl-js/',
    'api.mapbox.com/mapbox.js/',
    'api.mapbox.com/search-js/',
    'api.tiles.mapbox.com/mapbox-gl-js/',
    'api.tiles.mapbox.com/mapbox.js/',
  ],
  hosts: ['api.mapbox.com', 'events.mapbox.com', 'tiles.mapbox.com'],
  storage: { 'mapbox.eventData*': 'persistent' },
  databases: { 'mapbox-tiles': 'persistent' },
  snippets: ['mapboxgl.accessToken', 'L.mapbox.accessToken'],
}
