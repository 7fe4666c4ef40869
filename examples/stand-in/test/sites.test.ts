// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { serveSite } from '../src/sites.ts'

describe('serveSite', () => {
  it('serves the pages of the website', () => {
    expect(serveSite('website', '/')?.headers?.['content-type']).toContain('text/html')
    expect(serveSite('website', '/managed/?a=1')?.body).toContain('<!doctype html>')
    expect(serveSite('website', '/style.css')?.headers?.['content-type']).toContain('text/css')
  })

  it('leaves the folder of the site for nobody', () => {
    expect(serveSite('website', '/../stand-in/package.json')).toBeUndefined()
    expect(serveSite('system', '/../package.json')).toBeUndefined()
  })

  it('knows no page that is not there', () => {
    expect(serveSite('website', '/nowhere.html')).toBeUndefined()
    expect(serveSite('system', '/nowhere.js')).toBeUndefined()
  })
})
