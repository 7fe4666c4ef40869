import type { Messages } from '../options'

/** Icelandic. Not yet reviewed by a native speaker. */
export const messages: Messages = {
  lang: 'is',
  dir: 'ltr',

  'list.comma': ', ',
  'list.and': ' og ',

  'banner.title': 'Val þitt um vafrakökur',
  'banner.text':
    'Þessi vefur (ábyrgðaraðili: {controller}) notar valfrjálsar vafrakökur aðeins ef þú samþykkir það. Tilgangur: {purposes}. Fjöldi þriðju aðila: {third}. Þú getur breytt vali þínu hvenær sem er undir „{control}“.',
  'banner.undecided': 'Enn óákveðið: {vendors}.',
  'banner.changed': 'Vafrakökustefnan hefur breyst frá síðasta vali þínu.',
  'banner.policy': 'Vafrakökustefna og heildarlisti',

  'preferences.title': 'Vafrakökustillingar',
  'preferences.text': 'Veldu hvað {controller} má nota. Þú getur breytt vali þínu hvenær sem er.',
  'preferences.vendors': 'Virkir þjónustuaðilar: {on} af {count}',
  'preferences.always': 'Alltaf virkt',
  'preferences.search': 'Leita að þjónustuaðilum',
  'preferences.found': 'Fundust: {count}',

  'decided.banner': 'Þú tókst ákvörðun í borðanum {date}.',
  'decided.preferences': 'Þú tókst ákvörðun hér {date}.',
  'decided.api': 'Vefurinn vistaði val þitt {date}.',
  'decided.agent': 'Tól í vafranum þínum tók ákvörðun {date}.',
  'decided.gpc': 'Andmæli virt: vafrinn þinn sendir Global Privacy Control.',

  'category.necessary': 'Nauðsynlegt',
  'category.functional': 'Virkni',
  'category.analytics': 'Greining',
  'category.marketing': 'Markaðssetning',
  'category.necessary.text': 'virkni og öryggi vefsins',
  'category.functional.text': 'viðbótareiginleikar',
  'category.analytics.text': 'tölfræði',
  'category.marketing.text': 'auglýsingar',

  'purpose.user-identification': 'Auðkenning notanda',
  'purpose.browser-identification': 'Auðkenning vafra',
  'purpose.computer-identification': 'Auðkenning tölvu',
  'purpose.session-identification': 'Auðkenning lotu',
  'purpose.session-tracking': 'Rakning lotu',
  'purpose.activity-tracking': 'Rakning aðgerða',
  'purpose.content-storage': 'Geymsla efnis',
  'purpose.content-customisation': 'Aðlögun efnis',
  'purpose.asset-optimisation': 'Hraðari hleðsla skráa',
  'purpose.error-reporting': 'Villutilkynningar',

  'vendor.name': 'Þjónustuaðili',
  'vendor.purposes': 'Tilgangur',
  'vendor.category': 'Flokkur',
  'vendor.stored': 'Vafrakökur og geymsla',
  'vendor.policy': 'Persónuverndarstefna: {vendor}',
  'vendor.first': 'fyrsti aðili',
  'vendor.third': 'þriðji aðili',

  'stored.cookies': 'vafrakaka',
  'stored.keeps': 'vafrakaka sem við getum ekki eytt',
  'stored.storage': 'staðbundin geymsla',
  'stored.databases': 'gagnagrunnur',
  'stored.session': 'þar til vafranum er lokað',
  'stored.persistent': 'þar til gögnunum er eytt',
  'stored.unknown': 'gildistími óþekktur',

  'placeholder.text':
    'Þetta efni er frá {vendors}. Því er aðeins hlaðið inn ef þú samþykkir það. Tilgangur: {purposes}.',
  'placeholder.open': 'Opna á {host}',

  'status.saved': 'Val þitt er vistað.',
  'status.unsaved': 'Val þitt gildir aðeins á þessari síðu: vafrinn vistar það ekki.',
  'status.needsReload': 'Endurhladdu síðuna til að stöðva {vendors}.',
  'status.couldNotErase': 'Ekki tókst að eyða öllum gögnum frá {vendors}.',

  'action.reject-all': 'Hafna öllu',
  'action.accept-all': 'Samþykkja allt',
  'action.open-preferences': 'Sérsníða',
  'action.save': 'Vista val',
  'action.close': 'Loka',
  'action.more': 'Sýna fleiri',
  'action.reload': 'Endurhlaða',
  'action.load-once': 'Hlaða einu sinni',
  'action.allow-always': 'Leyfa alltaf',
}
