import type { Known } from '../types'

export const livechat: Known<'livechat'> = {
  id: 'livechat',
  name: 'LiveChat',
  description: 'A chat in the corner of the page, in which visitors can write to the people behind the site.',
  company: 'Text, Inc.',
  country: 'US',
  party: 'third',
  // A chat that a visitor may choose to use, but it recognises them and reports their visit as soon as it loads.
  category: 'functional',
  purposes: ['user-identification', 'browser-identification', 'session-tracking', 'communication'],
  policyUrl: 'https://www.livechat.com/legal/privacy-policy/',
  // From `api` comes the chat's configuration, as a script.
  scripts: ['cdn.livechatinc.com', 'api.livechatinc.com'],
  hosts: ['livechatinc.com', 'livechat-static.com', 'livechat-files.com', 'files-text.com', 'api.text.com'],
  keeps: { __lc_cid: '3 year', __lc_cst: '3 year' }, // On livechatinc.com.
  // No `calls`: all of them are of the one word `call`, set-up as well as what happened.
  withdraw: [['call', 'LiveChatWidget.call', 'destroy']],
}
