import type { Messages } from '../options'

/** Urdu. Not yet reviewed by a native speaker. */
export const messages: Messages = {
  lang: 'ur',
  dir: 'rtl',

  'list.comma': '، ',
  'list.and': ' اور ',

  'banner.title': 'کوکیز کے بارے میں آپ کا انتخاب',
  'banner.text':
    'یہ ویب سائٹ (ذمہ دار: {controller}) اختیاری کوکیز صرف آپ کی رضامندی سے استعمال کرتی ہے، ان مقاصد کے لیے: {purposes}۔ شامل فریقِ ثالث کی تعداد: {third}۔ آپ کسی بھی وقت ”{control}“ میں اپنا فیصلہ بدل سکتے ہیں۔',
  'banner.undecided': 'ابھی فیصلہ نہیں ہوا: {vendors}۔',
  'banner.changed': 'آپ کے آخری انتخاب کے بعد کوکیز کی پالیسی بدل گئی ہے۔',
  'banner.policy': 'کوکیز کی پالیسی اور مکمل فہرست',

  'preferences.title': 'کوکیز کی ترتیبات',
  'preferences.text':
    'منتخب کریں کہ {controller} کو کیا استعمال کرنے کی اجازت ہے۔ آپ کسی بھی وقت اپنا فیصلہ بدل سکتے ہیں۔',
  'preferences.vendors': 'فعال فراہم کنندگان: {count} میں سے {on}',
  'preferences.always': 'ہمیشہ فعال',
  'preferences.search': 'فراہم کنندہ تلاش کریں',
  'preferences.found': 'ملے: {count}',

  'decided.banner': 'آپ نے {date} کو بینر میں فیصلہ کیا۔',
  'decided.preferences': 'آپ نے {date} کو یہاں فیصلہ کیا۔',
  'decided.api': 'اس ویب سائٹ نے {date} کو آپ کا انتخاب محفوظ کیا۔',
  'decided.agent': 'آپ کے براؤزر کے ایک ٹول نے {date} کو فیصلہ کیا۔',
  'decided.gpc': 'آپٹ آؤٹ کی درخواست پر عمل کیا گیا: آپ کا براؤزر Global Privacy Control کا سگنل بھیجتا ہے۔',

  'category.necessary': 'ضروری',
  'category.functional': 'فنکشنل',
  'category.analytics': 'تجزیاتی',
  'category.marketing': 'مارکیٹنگ',
  'category.necessary.text': 'جو سائٹ کے محفوظ طور پر چلنے کے لیے درکار ہے',
  'category.functional.text': 'اضافی خصوصیات',
  'category.analytics.text': 'اعداد و شمار',
  'category.marketing.text': 'اشتہارات',

  'purpose.user-identification': 'صارف کی شناخت',
  'purpose.browser-identification': 'براؤزر کی شناخت',
  'purpose.computer-identification': 'کمپیوٹر کی شناخت',
  'purpose.session-identification': 'سیشن کی شناخت',
  'purpose.session-tracking': 'سیشن کی ٹریکنگ',
  'purpose.activity-tracking': 'سرگرمی کی ٹریکنگ',
  'purpose.content-storage': 'مواد محفوظ کرنا',
  'purpose.content-customisation': 'مواد حسبِ ضرورت بنانا',
  'purpose.asset-optimisation': 'فائلوں کی تیز تر لوڈنگ',
  'purpose.error-reporting': 'خرابیوں کی اطلاع',

  'vendor.name': 'فراہم کنندہ',
  'vendor.purposes': 'مقاصد',
  'vendor.category': 'زمرہ',
  'vendor.stored': 'کوکیز اور اسٹوریج',
  'vendor.policy': '{vendor} کی رازداری کی پالیسی',
  'vendor.first': 'فریقِ اول',
  'vendor.third': 'فریقِ ثالث',

  'stored.cookies': 'کوکی',
  'stored.keeps': 'کوکی جسے ہم مٹا نہیں سکتے',
  'stored.storage': 'مقامی اسٹوریج',
  'stored.databases': 'ڈیٹا بیس',
  'stored.session': 'براؤزر بند ہونے تک',
  'stored.persistent': 'مٹائے جانے تک',
  'stored.unknown': 'مدت نامعلوم',

  'placeholder.text':
    'یہ مواد {vendors} سے آتا ہے اور صرف آپ کی رضامندی سے لوڈ ہوتا ہے، ان مقاصد کے لیے: {purposes}۔',
  'placeholder.open': '{host} پر کھولیں',

  'status.saved': 'آپ کا انتخاب محفوظ ہو گیا ہے۔',
  'status.unsaved': 'آپ کا انتخاب صرف اس صفحے کے لیے ہے: براؤزر اسے محفوظ نہیں کرتا۔',
  'status.needsReload': '{vendors} کو روکنے کے لیے صفحہ دوبارہ لوڈ کریں۔',
  'status.couldNotErase': '{vendors} کا کچھ ڈیٹا مٹایا نہیں جا سکا۔',

  'action.reject-all': 'سب مسترد کریں',
  'action.accept-all': 'سب قبول کریں',
  'action.open-preferences': 'حسبِ ضرورت بنائیں',
  'action.save': 'انتخاب محفوظ کریں',
  'action.close': 'بند کریں',
  'action.more': 'مزید دکھائیں',
  'action.reload': 'دوبارہ لوڈ کریں',
  'action.load-once': 'ایک بار لوڈ کریں',
  'action.allow-always': 'ہمیشہ اجازت دیں',
}
