import type { Messages } from '../options'

/** Irish. Not yet reviewed by a native speaker. */
export const messages: Messages = {
  lang: 'ga',
  dir: 'ltr',

  'list.comma': ', ',
  'list.and': ' agus ',

  'banner.title': 'Do roghanna maidir le fianáin',
  'banner.text':
    'Is le do thoiliú amháin a úsáideann an suíomh gréasáin seo (rialaitheoir: {controller}) fianáin roghnacha, chun na gcríoch seo: {purposes}. Tríú páirtithe i gceist: {third}. Is féidir leat d’intinn a athrú tráth ar bith sa chuid “{control}”.',
  'banner.undecided': 'Gan cinneadh fós: {vendors}.',
  'banner.changed': 'Tá an beartas fianán athraithe ó do rogha dheireanach.',
  'banner.policy': 'Beartas fianán agus liosta iomlán',

  'preferences.title': 'Socruithe fianán',
  'preferences.text':
    'Roghnaigh cad a fhéadfaidh {controller} a úsáid. Is féidir leat d’intinn a athrú tráth ar bith.',
  'preferences.vendors': 'Soláthraithe cumasaithe: {on} as {count}',
  'preferences.always': 'Cumasaithe i gcónaí',
  'preferences.search': 'Cuardaigh soláthraithe',
  'preferences.found': 'Aimsithe: {count}',

  'decided.banner': 'Rinne tú do rogha sa mheirge ar an {date}.',
  'decided.preferences': 'Rinne tú do rogha anseo ar an {date}.',
  'decided.api': 'Stóráil an suíomh gréasáin seo do rogha ar an {date}.',
  'decided.agent': 'Rinne uirlis i do bhrabhsálaí an rogha ar an {date}.',
  'decided.gpc': 'Tá do dhiúltú á urramú: seolann do bhrabhsálaí an comhartha Global Privacy Control.',

  'category.necessary': 'Riachtanach',
  'category.functional': 'Feidhmiúil',
  'category.analytics': 'Anailísíocht',
  'category.marketing': 'Margaíocht',
  'category.necessary.text': 'feidhmiú slán an tsuímh',
  'category.functional.text': 'gnéithe breise',
  'category.analytics.text': 'staidreamh',
  'category.marketing.text': 'fógraíocht',

  'purpose.user-identification': 'Sainaithint úsáideora',
  'purpose.browser-identification': 'Sainaithint brabhsálaí',
  'purpose.computer-identification': 'Sainaithint ríomhaire',
  'purpose.session-identification': 'Sainaithint seisiúin',
  'purpose.session-tracking': 'Rianú seisiúin',
  'purpose.activity-tracking': 'Rianú gníomhaíochta',
  'purpose.content-storage': 'Stóráil ábhair',
  'purpose.content-customisation': 'Saincheapadh ábhair',
  'purpose.asset-optimisation': 'Comhaid a lódáil níos tapúla',
  'purpose.error-reporting': 'Tuairisciú earráidí',

  'vendor.name': 'Soláthraí',
  'vendor.purposes': 'Críocha',
  'vendor.category': 'Catagóir',
  'vendor.stored': 'Fianáin agus stóráil',
  'vendor.policy': 'Beartas príobháideachais {vendor}',
  'vendor.first': 'céad pháirtí',
  'vendor.third': 'tríú páirtí',

  'stored.cookies': 'fianán',
  'stored.keeps': 'fianán nach féidir linn a scriosadh',
  'stored.storage': 'stóráil áitiúil',
  'stored.databases': 'bunachar sonraí',
  'stored.session': 'go dtí go ndúntar an brabhsálaí',
  'stored.persistent': 'go dtí go scriostar na sonraí',
  'stored.unknown': 'tréimhse anaithnid',

  'placeholder.text':
    'Is ó {vendors} a thagann an t-ábhar seo. Is le do thoiliú amháin a lódáiltear é, chun na gcríoch seo: {purposes}.',
  'placeholder.open': 'Oscail ar {host}',

  'status.saved': 'Sábháladh do rogha.',
  'status.unsaved': 'Ní bhaineann do rogha ach leis an leathanach seo: ní stórálann an brabhsálaí í.',
  'status.needsReload': 'Athlódáil an leathanach chun {vendors} a stopadh.',
  'status.couldNotErase': 'Níorbh fhéidir roinnt sonraí de chuid {vendors} a scriosadh.',

  'action.reject-all': 'Diúltaigh do gach rud',
  'action.accept-all': 'Glac le gach rud',
  'action.open-preferences': 'Saincheap',
  'action.save': 'Sábháil na roghanna',
  'action.close': 'Dún',
  'action.more': 'Taispeáin tuilleadh',
  'action.reload': 'Athlódáil',
  'action.load-once': 'Lódáil uair amháin',
  'action.allow-always': 'Ceadaigh i gcónaí',
}
