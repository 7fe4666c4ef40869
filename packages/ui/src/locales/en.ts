/**
 * The words of the product in English. Purposes and categories have none: their ids read as English names
 * (`session-tracking`, Session Tracking). Every other locale names them too, see `Messages`.
 */
export const en = {
  lang: 'en-GB',
  dir: 'ltr',

  // Between words, and before the last of them.
  'list.comma': ', ',
  'list.and': ' and ',

  'banner.title': 'Your cookie choices',
  'banner.text':
    'This website, run by {controller}, uses optional cookies only if you agree: for {purposes}. Third parties involved: {third}. You can change your mind at any time under “{control}”.',
  'banner.policy': 'Cookie policy and full list',

  'preferences.title': 'Cookie preferences',
  'preferences.text': 'Choose what {controller} may use. You can change your mind at any time.',
  'preferences.vendors': 'Vendors: {on} of {count} on',
  'preferences.always': 'Always on',

  'decided.banner': 'You decided on {date} in the banner.',
  'decided.preferences': 'You decided here on {date}.',
  'decided.api': 'This website stored your choice on {date}.',
  'decided.agent': 'A tool in your browser decided on {date}.',
  'decided.gpc': 'Opt-out request honoured: your browser sends Global Privacy Control.',

  'category.necessary.text': 'what the site needs to work securely',
  'category.functional.text': 'extra features',
  'category.analytics.text': 'statistics',
  'category.marketing.text': 'advertising',

  'vendor.name': 'Vendor',
  'vendor.purposes': 'Used for',
  'vendor.category': 'Category',
  'vendor.stored': 'Cookies and storage',
  'vendor.policy': 'Privacy policy of {vendor}',
  'vendor.first': 'first party',
  'vendor.third': '3rd party',

  'stored.cookies': 'cookie',
  'stored.keeps': 'cookie we cannot erase',
  'stored.storage': 'local storage',
  'stored.databases': 'database',
  'stored.session': 'until the browser closes',
  'stored.persistent': 'until erased',
  'stored.unknown': 'duration not known',

  'status.saved': 'Your choice is saved.',
  'status.unsaved': 'Your choice holds for this page only: the browser does not store it.',
  'status.needsReload': 'Reload the page to stop {vendors}.',
  'status.couldNotErase': 'Some data of {vendors} could not be erased.',

  'action.reject-all': 'Reject all',
  'action.accept-all': 'Accept all',
  'action.open-preferences': 'Customise',
  'action.save': 'Save choices',
  'action.close': 'Close',
}
