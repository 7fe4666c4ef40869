import type { Known } from '../types'

export const quoraPixel: Known<'quora-pixel'> = {
  id: 'quora-pixel',
  name: 'Quora Pixel',
  description:
    'Tells Quora what visitors do here, to measure advertisements there and to choose who sees them.',
  party: 'third',
  // Measurement and audiences of advertisements.
  category: 'marketing',
  purposes: ['browser-identification', 'activity-tracking', 'advertising'],
  policyUrl: 'https://www.quora.com/about/pixel_privacy',
  scripts: ['a.quora.com'],
  hosts: ['q.quora.com'],
  calls: { queue: 'qp.queue', setup: ['init'] },
}
