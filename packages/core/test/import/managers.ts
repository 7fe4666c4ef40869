import { readAirgap } from '../../src/import/airgap'
import type { Reader, Stored } from '../../src/import/answers'
import { readC15t } from '../../src/import/c15t'
import { readCookiebot } from '../../src/import/cookiebot'
import { readCookieYes } from '../../src/import/cookieyes'
import { readDidomi } from '../../src/import/didomi'
import { readIubenda } from '../../src/import/iubenda'
import { readKlaro } from '../../src/import/klaro'
import { readOneTrust } from '../../src/import/onetrust'
import { readOrestbida } from '../../src/import/orestbida'
import { readOsano } from '../../src/import/osano'
import { readSilktide } from '../../src/import/silktide'
import { readTarteaucitron } from '../../src/import/tarteaucitron'
import { readTcf } from '../../src/import/tcf'
import { readUsercentrics } from '../../src/import/usercentrics'
import { DAY, NOW } from '../support/decisions'

/** When the visitors of the fixtures chose. */
export const CHOSEN = NOW - 30 * DAY
const MILLISECONDS = String(CHOSEN * 1000)
const ISO = new Date(CHOSEN * 1000).toISOString()
export const UUID = '4f8b0e0a-7c1d-4a6e-9b2f-5c3d8e7a6b10'
const json = (value: unknown) => encodeURIComponent(JSON.stringify(value))

const orestbida = (rest: object = {}): Stored => [
  [
    'cc_cookie',
    json({
      categories: ['necessary', 'analytics', 'media'],
      revision: 0,
      data: null,
      consentTimestamp: new Date((CHOSEN - 90 * DAY) * 1000).toISOString(),
      consentId: UUID,
      services: { necessary: [], analytics: [], media: ['YouTube'], ads: [] },
      languageCode: 'en',
      lastConsentTimestamp: ISO,
      expirationTime: (CHOSEN + 182 * DAY) * 1000,
      ...rest,
    }),
  ],
]

const cookiebot = (method: string): Stored => [
  [
    'CookieConsent',
    `{stamp:%27zM+tNuuw/ONycVMRWoV4rQ==%27%2Cnecessary:true%2Cpreferences:false%2Cstatistics:true%2Cmarketing:false%2Cmethod:%27${method}%27%2Cver:1%2Cutc:${MILLISECONDS}%2Cregion:%27de%27}`,
  ],
]

const oneTrust = (rest = '&AwaitingReconsent=false'): Stored => [
  [
    'OptanonConsent',
    `isGpcEnabled=0&datestamp=Wed+Feb+01+2023+12%3A35%3A32+GMT%2B0100+(Central+European+Standard+Time)&version=202209.1.0&isIABGlobal=false&hosts=&consentId=${UUID}&interactionCount=1&landingPath=NotLandingPage&groups=C0001%3A1%2CC0002%3A1%2CC0003%3A0%2CC0004%3A0&geolocation=AT%3B9${rest}`,
  ],
  ['OptanonAlertBoxClosed', ISO],
]

const airgap = (confirmed: unknown): Stored => [
  [
    'tcmConsent',
    JSON.stringify({
      purposes: { Functional: true, Analytics: true, Advertising: false, SaleOfInfo: 'Auto' },
      timestamp: ISO,
      confirmed,
      prompted: true,
      updated: true,
    }),
  ],
]

const cookieYes = (consent: string, action: string): Stored => [
  [
    'cookieyes-consent',
    `consentid:QkMzRTVzc2w3eWJPM3pt,consent:${consent},action:${action},necessary:yes,functional:no,analytics:yes,performance:no,advertisement:no,lastRenewedDate:${MILLISECONDS}`,
  ],
]

const usercentrics = (type: string, interaction = 'true'): Stored => [
  [
    'uc_settings',
    JSON.stringify({
      controllerId: 'be35644e',
      id: '-Ng55cVGIeHhNq',
      language: 'en',
      services: [
        { id: 'HkocEodjb7', status: true },
        { id: 'BJ59EidsWQ', status: false },
      ].map(({ id, status }) => ({
        history: [
          { action: 'onInitialPageLoad', status: true, timestamp: (CHOSEN - DAY) * 1000, type: 'implicit' },
          { action: 'onUpdateServices', status, timestamp: CHOSEN * 1000, type },
        ],
        id,
        processorId: '714588f7',
        status,
      })),
    }),
  ],
  ['uc_user_interaction', interaction],
]

/** The bits of a core string: purpose 1 and vendors 2 and 4 have consent, of five vendors in the list. */
export function tcString(vendors = '0' + '01010', time = CHOSEN * 10): string {
  const field = (value: number, length: number) => value.toString(2).padStart(length, '0')
  const bits = [
    field(2, 6),
    field(time, 36),
    field(time, 36),
    field(0, 62),
    field(0, 12),
    '1'.padEnd(24, '0'),
    field(0, 37),
    field(5, 16),
    vendors,
  ].join('')
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
  return (bits.match(/.{1,6}/g) ?? []).map((six) => alphabet[Number.parseInt(six.padEnd(6, '0'), 2)]).join('')
}

interface Manager {
  readonly name: string
  readonly read: Reader
  /** A decision that grants `granted` and denies `denied`. */
  readonly stored: Stored
  readonly granted: string
  readonly denied: string
  /** Whether it stores when. */
  readonly isTimed: boolean
  /** What is stored before anybody has chosen, or where nobody is asked. */
  readonly unchosen: readonly Stored[]
  /** What the value that grants must have, whatever else has become of it. */
  readonly grants: (text: string) => boolean
}

const has =
  (...patterns: RegExp[]) =>
  (text: string) =>
    patterns.every((pattern) => pattern.test(text))

export const MANAGERS: readonly Manager[] = [
  {
    name: 'orestbida',
    read: readOrestbida,
    stored: orestbida(),
    granted: 'analytics',
    denied: 'ads',
    isTimed: true,
    unchosen: [],
    grants: has(/"analytics"/, /"revision":0\b/, /onsentTimestamp":"\d{4}-/),
  },
  {
    name: 'c15t, its cookie',
    read: readC15t,
    stored: [['c15t', `c.necessary:1,c.measurement:1,i.t:${MILLISECONDS},i.sid:sub_2x8Kq,i.mpf:9f2c`]],
    granted: 'measurement',
    denied: 'marketing',
    isTimed: true,
    unchosen: [[['c15t', 'c.necessary:1,c.measurement:1']]],
    grants: has(/(^|,)c\.measurement:1(,|$)/, /(^|,)i\.t:\d+(,|$)/, /(^|,)i\.sid:./),
  },
  {
    name: 'c15t, in localStorage',
    read: readC15t,
    stored: [
      [
        'c15t',
        JSON.stringify({
          consents: { necessary: true, measurement: true, marketing: false },
          consentInfo: { time: CHOSEN * 1000, subjectId: 'sub_2x8Kq' },
        }),
      ],
    ],
    granted: 'measurement',
    denied: 'marketing',
    isTimed: true,
    unchosen: [[['c15t', '{"consents":{"measurement":true}}']]],
    grants: has(/"measurement":\s*true/, /"time":\s*"?\d+/, /"subjectId":/),
  },
  {
    name: 'Klaro',
    read: readKlaro,
    stored: [['klaro', json({ matomo: true, youtube: false })]],
    granted: 'matomo',
    denied: 'youtube',
    isTimed: false,
    unchosen: [],
    grants: () => false,
  },
  {
    name: 'tarteaucitron',
    read: readTarteaucitron,
    stored: [['tarteaucitron', '!gtag=true!youtube=false!hotjar=wait']],
    granted: 'gtag',
    denied: 'youtube',
    isTimed: false,
    unchosen: [[['tarteaucitron', '!gtag=wait!youtube=wait']]],
    grants: () => false,
  },
  {
    name: 'Silktide 1',
    read: readSilktide,
    stored: [
      ['silktideCookieChoice_analytics', 'true'],
      ['silktideCookieChoice_ads', 'false'],
      ['silktideCookieBanner_InitialChoice', '1'],
    ],
    granted: 'analytics',
    denied: 'ads',
    isTimed: false,
    unchosen: [[['silktideCookieChoice_ads', 'false']]],
    grants: () => false,
  },
  {
    name: 'Silktide 2',
    read: readSilktide,
    stored: [
      ['stcm.consent.analytics', 'true'],
      ['stcm.consent.ads', 'false'],
      ['stcm.hasConsented', '1'],
    ],
    granted: 'analytics',
    denied: 'ads',
    isTimed: false,
    unchosen: [[['stcm.consent.ads', 'false']]],
    grants: () => false,
  },
  {
    name: 'Cookiebot',
    read: readCookiebot,
    stored: cookiebot('explicit'),
    granted: 'statistics',
    denied: 'marketing',
    isTimed: true,
    unchosen: [cookiebot('implied'), [['CookieConsent', '-1']], [['CookieConsent', '0']]],
    grants: has(/statistics:true/, /method:'explicit'/, /utc:\d+/),
  },
  {
    name: 'OneTrust',
    read: readOneTrust,
    stored: oneTrust(),
    granted: 'C0002',
    denied: 'C0004',
    isTimed: true,
    unchosen: [oneTrust().slice(0, 1)],
    grants: has(/C0002(:|%3A)1/, /AwaitingReconsent=false/),
  },
  {
    name: 'airgap',
    read: readAirgap,
    stored: airgap(true),
    granted: 'Analytics',
    denied: 'Advertising',
    isTimed: true,
    unchosen: [airgap(false), airgap('true'), airgap(undefined)],
    grants: has(/"Analytics":\s*true/, /"confirmed":\s*true/, /"timestamp":\s*"\d{4}-/),
  },
  {
    name: 'CookieYes',
    read: readCookieYes,
    stored: cookieYes('yes', 'yes'),
    granted: 'analytics',
    denied: 'advertisement',
    isTimed: true,
    unchosen: [cookieYes('yes', ''), cookieYes('no', ''), cookieYes('yes', 'no')],
    grants: has(/analytics:yes/, /consent:yes/, /action:yes/, /lastRenewedDate:\d+/),
  },
  {
    name: 'Didomi',
    read: readDidomi,
    stored: [
      [
        'didomi_token',
        btoa(
          JSON.stringify({
            user_id: UUID,
            created: ISO,
            updated: ISO,
            version: 2,
            vendors: { enabled: ['google'], disabled: ['c:hotjar'] },
            purposes: { enabled: ['analytics'], disabled: ['ads'] },
          }),
        ),
      ],
    ],
    granted: 'vendors/google',
    denied: 'purposes/ads',
    isTimed: true,
    unchosen: [[['didomi_token', btoa(JSON.stringify({ user_id: UUID, created: ISO, updated: ISO }))]]],
    grants: (text) => has(/"enabled":.*"google"/, /"updated":\s*"\d{4}-/)(atob(text)),
  },
  {
    name: 'Usercentrics',
    read: readUsercentrics,
    stored: usercentrics('explicit'),
    granted: 'HkocEodjb7',
    denied: 'BJ59EidsWQ',
    isTimed: true,
    unchosen: [usercentrics('implicit'), usercentrics('explicit', 'false')],
    grants: has(/"HkocEodjb7"/, /"explicit"/),
  },
  {
    name: 'iubenda',
    read: readIubenda,
    stored: [
      [
        '_iub_cs-50053366',
        json({
          timestamp: ISO,
          version: '1.75.1',
          purposes: { 1: true, 4: true, 5: false },
          id: 50053366,
          cons: { rand: '157518' },
        }),
      ],
    ],
    granted: '4',
    denied: '5',
    isTimed: true,
    unchosen: [[['_iub_cs-50053366', json({ id: 50053366 })]]],
    grants: has(/"4":\s*true/, /"timestamp":\s*"\d{4}-/),
  },
  {
    name: 'the TCF',
    read: readTcf,
    stored: [['euconsent-v2', `${tcString()}.YAAAAAAAAAAA`]],
    granted: 'vendors/4',
    denied: 'vendors/3',
    isTimed: true,
    unchosen: [],
    grants: has(/^C/),
  },
]

export const manager = (name: string): Manager => {
  const found = MANAGERS.find((one) => one.name === name)
  if (!found) throw new Error(name)
  return found
}

/** A manager whose value no change may make speak: Osano's has one answer to everything, and no grant. */
export const osano = (value: string) => readOsano([['cookieconsent_status', value]])
