import './style.css'
import { signIn } from './account'
import { createKadira } from './apm'
import { consent } from './consent'
import { showCookies } from './pages/cookies'
import { showProjects } from './pages/projects'
import { showSettings } from './pages/settings'
import { startRouter } from './router'

// The app with its vendors as they come: nothing here waits for anybody. The tag on top of the page made the consent,
// and `createConsent` attaches to it.
const person = signIn()
const name = document.querySelector('#person')
if (name) name.textContent = person.name

// As Meteor APM starts where nobody has switched anything off.
const kadira = createKadira('omono-system', 'https://apm-engine.meteor.com')
kadira.enableErrorTracking()
kadira.syncClock()

startRouter({
  '/unmarked/': showProjects,
  '/unmarked/settings': (page) => showSettings(page, consent),
  '/unmarked/cookies': (page) => showCookies(page, consent),
})
