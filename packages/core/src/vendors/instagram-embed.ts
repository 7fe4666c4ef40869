import type { Known } from '../types'

export const instagramEmbed: Known<'instagram-embed'> = {
  id: 'instagram-embed',
  name: 'Instagram',
  description: 'Shows posts and videos from Instagram within the page.',
  company: 'Meta Platforms Ireland Limited',
  country: 'IE',
  party: 'third',
  // Social content by which Meta recognises visitors across sites, for its advertising too.
  category: 'marketing',
  purposes: ['user-identification', 'browser-identification', 'advertising', 'embedded-content'],
  policyUrl: 'https://privacycenter.instagram.com/policy/',
  scripts: ['instagram.com/embed.js', 'platform.instagram.com'],
  hosts: ['instagram.com/p/', 'instagram.com/reel/', 'instagram.com/tv/'],
  keeps: { ig_did: '9 year', mid: '9 year', ds_user_id: '3 month' },
  snippets: ['instgrm.Embeds.process('],
}
