import type { Messages } from '../options'

/** Welsh. Not yet reviewed by a native speaker. */
export const messages: Messages = {
  lang: 'cy',
  dir: 'ltr',

  'list.comma': ', ',
  'list.and': ' a hefyd ',

  'banner.title': 'Eich dewisiadau o ran cwcis',
  'banner.text':
    'Dim ond gyda’ch cydsyniad y mae’r wefan hon (rheolydd data: {controller}) yn defnyddio cwcis dewisol, at y dibenion hyn: {purposes}. Trydydd partïon dan sylw: {third}. Gallwch newid eich meddwl unrhyw bryd o dan “{control}”.',
  'banner.undecided': 'Heb benderfynu eto: {vendors}.',
  'banner.changed': 'Mae’r polisi cwcis wedi newid ers eich dewis diwethaf.',
  'banner.policy': 'Polisi cwcis a rhestr lawn',

  'preferences.title': 'Gosodiadau cwcis',
  'preferences.text':
    'Dewiswch beth y caiff {controller} ei ddefnyddio. Gallwch newid eich meddwl unrhyw bryd.',
  'preferences.vendors': 'Darparwyr: {on} o {count} ymlaen',
  'preferences.always': 'Ymlaen bob amser',
  'preferences.search': 'Chwilio am ddarparwr',
  'preferences.found': 'Wedi’u canfod: {count}',

  'decided.banner': 'Gwnaethoch eich dewis yn y faner ar {date}.',
  'decided.preferences': 'Gwnaethoch eich dewis yma ar {date}.',
  'decided.api': 'Cadwodd y wefan hon eich dewis ar {date}.',
  'decided.agent': 'Gwnaed y dewis gan offeryn yn eich porwr ar {date}.',
  'decided.gpc': 'Parchwyd eich cais i optio allan: mae eich porwr yn anfon Global Privacy Control.',

  'category.necessary': 'Angenrheidiol',
  'category.functional': 'Swyddogaethol',
  'category.analytics': 'Dadansoddi',
  'category.marketing': 'Marchnata',
  'category.necessary.text': 'yr hyn sydd ei angen i’r wefan weithio’n ddiogel',
  'category.functional.text': 'nodweddion ychwanegol',
  'category.analytics.text': 'ystadegau',
  'category.marketing.text': 'hysbysebu',

  'purpose.user-identification': 'Adnabod defnyddwyr',
  'purpose.browser-identification': 'Adnabod porwyr',
  'purpose.computer-identification': 'Adnabod cyfrifiaduron',
  'purpose.session-identification': 'Adnabod sesiynau',
  'purpose.session-tracking': 'Olrhain sesiynau',
  'purpose.activity-tracking': 'Olrhain gweithgarwch',
  'purpose.content-storage': 'Storio cynnwys',
  'purpose.content-customisation': 'Addasu cynnwys',
  'purpose.asset-optimisation': 'Llwytho ffeiliau’n gyflymach',
  'purpose.error-reporting': 'Rhoi gwybod am wallau',

  'vendor.name': 'Darparwr',
  'vendor.purposes': 'Dibenion',
  'vendor.category': 'Categori',
  'vendor.stored': 'Cwcis a storio',
  'vendor.policy': 'Polisi preifatrwydd {vendor}',
  'vendor.first': 'parti cyntaf',
  'vendor.third': 'trydydd parti',

  'stored.cookies': 'cwci',
  'stored.keeps': 'cwci na allwn ei ddileu',
  'stored.storage': 'storfa leol',
  'stored.databases': 'cronfa ddata',
  'stored.session': 'nes cau’r porwr',
  'stored.persistent': 'nes dileu’r data',
  'stored.unknown': 'hyd anhysbys',

  'placeholder.text':
    'Ffynhonnell y cynnwys hwn: {vendors}. Dim ond gyda’ch cydsyniad y caiff ei lwytho, at y dibenion hyn: {purposes}.',
  'placeholder.open': 'Agor ar {host}',

  'status.saved': 'Mae eich dewis wedi’i gadw.',
  'status.unsaved': 'Mae eich dewis yn berthnasol i’r dudalen hon yn unig: nid yw’r porwr yn ei gadw.',
  'status.needsReload': 'Ail-lwythwch y dudalen i stopio {vendors}.',
  'status.couldNotErase': 'Ni ellid dileu rhywfaint o ddata {vendors}.',

  'action.reject-all': 'Gwrthod y cyfan',
  'action.accept-all': 'Derbyn y cyfan',
  'action.open-preferences': 'Addasu',
  'action.save': 'Cadw’r dewisiadau',
  'action.close': 'Cau',
  'action.more': 'Dangos mwy',
  'action.reload': 'Ail-lwytho',
  'action.load-once': 'Llwytho unwaith',
  'action.allow-always': 'Caniatáu bob amser',
}
