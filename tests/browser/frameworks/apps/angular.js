// Angular compiled in the browser, with zone.js: what a vendor's script tells must reach the view.
import '@angular/compiler'
import 'zone.js'
import { ChangeDetectionStrategy, Component, provideZoneChangeDetection } from '@angular/core'
import { bootstrapApplication } from '@angular/platform-browser'

const template = `
  <button id="count" type="button" (click)="count()">{{ clicks }}</button>
  <button id="toggle" type="button" (click)="toggle()">Vendors</button>
  <output id="state">{{ state }}</output>
  <output id="listener">{{ listener }}</output>
  @if (isShown) {
    <p id="vendors">Vendors</p>
    <iframe src="https://alpha.example/frame" title="Map"></iframe>
  }
`

class Shop {
  clicks = 0
  isShown = true
  state = 'waiting'
  listener = 'waiting'

  count() {
    this.clicks += 1
  }

  toggle() {
    this.isShown = !this.isShown
  }

  ngOnInit() {
    const script = document.createElement('script')
    script.src = window.vendor
    script.onload = () => {
      this.state = 'loaded'
    }
    script.onerror = () => {
      this.state = 'failed'
    }
    for (const type of ['load', 'error'])
      script.addEventListener(type, () => {
        this.listener = type
      })
    document.head.appendChild(script)
  }
}

// Eager: whatever zone.js hears of draws the view again, as in most apps that there are.
const { Eager } = ChangeDetectionStrategy
Component({ selector: 'shop-root', template, changeDetection: Eager })(Shop)
bootstrapApplication(Shop, {
  providers: [provideZoneChangeDetection()],
}).then(
  () => {
    window.isStarted = true
  },
  (error) => {
    window.reported = [`${error}`]
  },
)
