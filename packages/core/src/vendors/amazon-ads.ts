import type { Known } from '../types'

export const amazonAds: Known<'amazon-ads'> = {
  id: 'amazon-ads',
  name: 'Amazon Ads',
  description: 'Shows advertisements that Amazon sells, and measures what they lead to.',
  party: 'third',
  // Advertisements chosen by what Amazon knows of the visitor, and their measurement.
  category: 'marketing',
  purposes: ['user-identification', 'browser-identification', 'activity-tracking', 'advertising'],
  policyUrl: 'https://amazon.com/privacy/',
  scripts: ['c.amazon-adsystem.com', 'aps.amazon-adsystem.com'],
  hosts: ['amazon-adsystem.com'],
  // The last one holds the visitor's answer, which Amazon's tags read.
  keeps: { 'ad-id': '190 day', 'ad-privacy': '5 year', amzn_consent: 'unknown' },
}
