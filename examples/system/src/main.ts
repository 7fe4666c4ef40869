import './style.css'
import { signIn } from './account'
import { consent } from './consent'
import { showCookies } from './pages/cookies'
import { showFiles } from './pages/files'
import { showProjects } from './pages/projects'
import { showSettings } from './pages/settings'
import { startRouter } from './router'
import { gateDropbox } from './services/dropbox'
import { gateIntercom } from './services/intercom'
import { gateLogRocket } from './services/logrocket'
import { gateMonitoring } from './services/monitoring'

const person = signIn()
const name = document.querySelector('#person')
if (name) name.textContent = person.name

gateIntercom(consent, person)
gateLogRocket(consent, person)
gateMonitoring(consent)
gateDropbox(consent)

startRouter({
  '/': showProjects,
  '/files': showFiles,
  '/settings': (page) => showSettings(page, consent),
  '/cookies': (page) => showCookies(page, consent),
})
