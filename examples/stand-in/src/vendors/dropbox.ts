import { html, json, script } from '../responses.ts'
import type { Route, StandIn } from '../stand-in.ts'
import { chooserPage, files } from './dropbox-chooser.ts'

const api = (path: string, purpose: string, answer: unknown): Route => ({
  host: 'api.dropboxapi.com',
  path,
  purpose: () => purpose,
  respond: () => json(answer),
})

export const dropbox: StandIn = {
  id: 'dropbox',
  name: 'Dropbox',
  category: 'functional',
  rules: ['dropbox.com', 'dropboxstatic.com', 'dropboxapi.com'],
  routes: [
    {
      host: 'www.dropbox.com',
      path: '/static/api/2/dropins.js',
      purpose: () => 'loads its script',
      respond: () => script('dropins.js'),
    },
    {
      host: 'www.dropbox.com',
      path: '/chooser',
      purpose: () => 'opens the file chooser',
      respond: ({ url }) => html(chooserPage(url.searchParams.get('origin') ?? '')),
    },
    api('/2/files/list_folder', 'lists the files of the visitor', {
      entries: files,
      cursor: '',
      has_more: false,
    }),
    api('/2/users/get_current_account', 'asks who the visitor is', { account_id: 'dbid:omono' }),
    api('/2/', 'calls the Dropbox API', {}),
  ],
}
