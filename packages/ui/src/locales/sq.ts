import type { Messages } from '../options'

/** Albanian. Not yet reviewed by a native speaker. */
export const messages: Messages = {
  lang: 'sq',
  dir: 'ltr',

  'list.comma': ', ',
  'list.and': ' dhe ',

  'banner.title': 'Zgjedhja juaj për cookies',
  'banner.text':
    'Ky uebsajt, i administruar nga {controller}, përdor cookies opsionale vetëm me pëlqimin tuaj. Qëllimi: {purposes}. Palë të treta të përfshira: {third}. Mund ta ndryshoni zgjedhjen tuaj në çdo kohë te “{control}”.',
  'banner.undecided': 'Ende pa vendosur: {vendors}.',
  'banner.changed': 'Politika e cookies ka ndryshuar që nga zgjedhja juaj e fundit.',
  'banner.policy': 'Politika e cookies dhe lista e plotë',

  'preferences.title': 'Cilësimet e cookies',
  'preferences.text':
    'Zgjidhni çfarë mund të përdorë {controller}. Mund ta ndryshoni zgjedhjen tuaj në çdo kohë.',
  'preferences.vendors': 'Ofruesit aktivë: {on} nga {count}',
  'preferences.always': 'Gjithmonë aktive',
  'preferences.search': 'Kërko ofrues',
  'preferences.found': 'U gjetën: {count}',

  'decided.banner': 'Zgjedhjen e bëtë në banner më {date}.',
  'decided.preferences': 'Zgjedhjen e bëtë këtu më {date}.',
  'decided.api': 'Zgjedhjen tuaj e ruajti ky uebsajt më {date}.',
  'decided.agent': 'Zgjedhjen e bëri një mjet në shfletuesin tuaj më {date}.',
  'decided.gpc': 'Refuzimi u respektua: shfletuesi juaj dërgon sinjalin Global Privacy Control.',

  'category.necessary': 'Të domosdoshme',
  'category.functional': 'Funksionale',
  'category.analytics': 'Analitike',
  'category.marketing': 'Të marketingut',
  'category.necessary.text': 'funksionimi i sigurt i uebsajtit',
  'category.functional.text': 'veçori shtesë',
  'category.analytics.text': 'statistika',
  'category.marketing.text': 'reklama',

  'purpose.user-identification': 'Identifikimi i përdoruesit',
  'purpose.browser-identification': 'Identifikimi i shfletuesit',
  'purpose.computer-identification': 'Identifikimi i kompjuterit',
  'purpose.session-identification': 'Identifikimi i sesionit',
  'purpose.session-tracking': 'Gjurmimi i sesionit',
  'purpose.activity-tracking': 'Gjurmimi i aktivitetit',
  'purpose.content-storage': 'Ruajtja e përmbajtjes',
  'purpose.content-customisation': 'Përshtatja e përmbajtjes',
  'purpose.asset-optimisation': 'Optimizimi i dërgimit të skedarëve',
  'purpose.error-reporting': 'Raportimi i gabimeve',

  'vendor.name': 'Ofruesi',
  'vendor.purposes': 'Qëllimi i përdorimit',
  'vendor.category': 'Kategoria',
  'vendor.stored': 'Cookies dhe të dhëna të ruajtura',
  'vendor.policy': 'Politika e privatësisë: {vendor}',
  'vendor.first': 'ky uebsajt',
  'vendor.third': 'palë e tretë',

  'stored.cookies': 'cookie',
  'stored.keeps': 'cookie që nuk mund ta fshijmë',
  'stored.storage': 'ruajtje lokale',
  'stored.databases': 'bazë të dhënash',
  'stored.session': 'deri në mbylljen e shfletuesit',
  'stored.persistent': 'deri në fshirje',
  'stored.unknown': 'kohëzgjatje e panjohur',

  'placeholder.text':
    'Kjo përmbajtje vjen nga {vendors} dhe ngarkohet vetëm me pëlqimin tuaj. Qëllimi: {purposes}.',
  'placeholder.open': 'Hap në {host}',

  'status.saved': 'Zgjedhja juaj u ruajt.',
  'status.unsaved': 'Zgjedhja juaj vlen vetëm për këtë faqe: shfletuesi nuk e ruan.',
  'status.needsReload': 'Ringarkoni faqen për të ndalur {vendors}.',
  'status.couldNotErase': 'Disa të dhëna nuk u fshinë dot ({vendors}).',

  'action.reject-all': 'Refuzo të gjitha',
  'action.accept-all': 'Prano të gjitha',
  'action.open-preferences': 'Personalizo',
  'action.save': 'Ruaj zgjedhjet',
  'action.close': 'Mbyll',
  'action.more': 'Shfaq më shumë',
  'action.reload': 'Ringarko',
  'action.load-once': 'Ngarko një herë',
  'action.allow-always': 'Lejo gjithmonë',
}
