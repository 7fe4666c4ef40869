// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { createDemo } from '../src/demo.ts'

const port = 4000
const ask = (url: string, referer?: string, method = 'GET') => ({
  method,
  url: new URL(url),
  headers: { referer },
})

describe('the demo', () => {
  it('tells its parts apart by the host', () => {
    const { respond } = createDemo()
    expect(respond(ask('http://localhost:4000/'), port).body).toContain('What to try')
    expect(respond(ask('http://stand-in.localhost:4000/'), port).body).toContain('Requests, newest first')
    expect(respond(ask('http://website.localhost:4000/'), port).body).toContain(
      'Every project in one calm place',
    )
    expect(respond(ask('http://elsewhere.localhost:4000/'), port).status).toBe(404)
  })

  it('serves the website with the vendors on this machine', () => {
    const { body } = createDemo().respond(ask('http://website.localhost:4000/'), port)
    expect(body).toContain('http://www.googletagmanager.com.localhost:4000/gtag/js')
    expect(body).not.toContain('https://widget.intercom.io')
  })

  it('leads from its own pages to the unmarked sites', () => {
    const { respond } = createDemo()
    for (const start of ['http://localhost:4000/', 'http://stand-in.localhost:4000/'])
      for (const site of ['website', 'system'])
        expect(respond(ask(start), port).body).toContain(`href="http://${site}.localhost:4000/unmarked/"`)
  })

  it('logs a request to a vendor with the site that made it', () => {
    const { log, respond } = createDemo()
    const url = 'http://widget.intercom.io.localhost:4000/widget/omono123'
    const response = respond(ask(url, 'http://system.localhost:4000/'), port)
    expect(response.body).toContain('http://api-iam.intercom.io.localhost:4000')
    expect(log.entries()).toMatchObject([
      {
        site: 'system',
        vendor: 'intercom',
        method: 'GET',
        host: 'widget.intercom.io',
        path: '/widget/omono123',
      },
    ])
  })

  it('logs neither preflights nor the sites themselves', () => {
    const { log, respond } = createDemo()
    respond(ask('http://website.localhost:4000/style.css'), port)
    respond(ask('http://api.dropboxapi.com.localhost:4000/2/files/list_folder', undefined, 'OPTIONS'), port)
    expect(log.entries()).toEqual([])
  })

  it('tells listeners about each request and about clearing', () => {
    const { log, respond } = createDemo()
    const heard: string[] = []
    const stop = log.listen((event) => heard.push(event))
    respond(ask('http://r.logr-in.com.localhost:4000/i'), port)
    respond(ask('http://stand-in.localhost:4000/clear', undefined, 'POST'), port)
    stop()
    respond(ask('http://r.logr-in.com.localhost:4000/i'), port)
    expect(heard).toEqual(['entry', 'clear'])
  })
})
