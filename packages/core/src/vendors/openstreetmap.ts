import type { Known } from '../types'

export const openstreetmap: Known<'openstreetmap'> = {
  id: 'openstreetmap',
  name: 'OpenStreetMap',
  description: 'Shows maps from the servers of the OpenStreetMap project.',
  company: 'OpenStreetMap Foundation',
  country: 'GB',
  party: 'third',
  // A map that a visitor may want; its servers learn the address of the device and the page.
  category: 'functional',
  purposes: ['embedded-content'],
  policyUrl: 'https://wiki.osmfoundation.org/wiki/Privacy_Policy',
  hosts: ['openstreetmap.org/export/embed.html', 'tile.openstreetmap.org', 'tile.osm.org'],
}
