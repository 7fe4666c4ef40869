import { facts as all } from '@omono/consent/facts'
import { facts } from './omono-consent-details.js'

Object.assign(facts, all)
