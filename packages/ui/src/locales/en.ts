/** English, as in Great Britain. The words of the product: every other language is held against these. */
export const messages = {
  lang: 'en-GB',
  dir: 'ltr',

  // Between words, and before the last of them.
  'list.comma': ', ',
  'list.and': ' and ',

  'banner.title': 'Your cookie choices',
  'banner.text':
    'This website, run by {controller}, uses optional cookies only if you agree: for {purposes}. Third parties involved: {third}. You can change your mind at any time under “{control}”.',
  'banner.undecided': 'Not decided yet: {vendors}.',
  'banner.changed': 'The cookie policy has changed since your last choice.',
  'banner.policy': 'Cookie policy and full list',

  'preferences.title': 'Cookie preferences',
  'preferences.text': 'Choose what {controller} may use. You can change your mind at any time.',
  'preferences.vendors': 'Vendors: {on} of {count} on',
  'preferences.always': 'Always on',
  // Where there are many vendors.
  'preferences.search': 'Search vendors',
  'preferences.found': 'Found: {count}',

  'decided.banner': 'You decided in the banner on {date}.',
  'decided.preferences': 'You decided here on {date}.',
  'decided.api': 'This website stored your choice on {date}.',
  'decided.agent': 'A tool in your browser decided on {date}.',
  'decided.gpc': 'Opt-out request honoured: your browser sends Global Privacy Control.',

  'category.necessary': 'Necessary',
  'category.functional': 'Functional',
  'category.analytics': 'Analytics',
  'category.marketing': 'Marketing',
  'category.necessary.text': 'what the site needs to work securely',
  'category.functional.text': 'extra features',
  'category.analytics.text': 'statistics',
  'category.marketing.text': 'advertising',

  'purpose.user-identification': 'User Identification',
  'purpose.browser-identification': 'Browser Identification',
  'purpose.computer-identification': 'Computer Identification',
  'purpose.session-identification': 'Session Identification',
  'purpose.session-tracking': 'Session Tracking',
  'purpose.activity-tracking': 'Activity Tracking',
  'purpose.content-storage': 'Content Storage',
  'purpose.content-customisation': 'Content Customisation',
  'purpose.asset-optimisation': 'Asset Optimisation',
  'purpose.error-reporting': 'Error Reporting',

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

  'placeholder.text': 'This comes from {vendors}. It loads only if you agree to it, for {purposes}.',
  'placeholder.open': 'Open on {host}',

  'status.saved': 'Your choice is saved.',
  'status.unsaved': 'Your choice holds for this page only: the browser does not store it.',
  'status.needsReload': 'Reload the page to stop {vendors}.',
  'status.couldNotErase': 'Some data of {vendors} could not be erased.',

  'action.reject-all': 'Reject all',
  'action.accept-all': 'Accept all',
  'action.open-preferences': 'Customise',
  'action.save': 'Save choices',
  'action.close': 'Close',
  'action.more': 'Show more',
  'action.reload': 'Reload',
  'action.load-once': 'Load once',
  'action.allow-always': 'Always allow',
}
