import type { Messages } from '../options'

/** Persian. Not yet reviewed by a native speaker. */
export const messages: Messages = {
  lang: 'fa',
  dir: 'rtl',

  'list.comma': '، ',
  'list.and': ' و ',

  'banner.title': 'انتخاب‌های شما درباره کوکی‌ها',
  'banner.text':
    'این وب‌سایت (مسئول: {controller}) فقط با رضایت شما و برای این اهداف از کوکی‌های اختیاری استفاده می‌کند: {purposes}. اشخاص ثالث مرتبط: {third}. هر زمان بخواهید می‌توانید نظر خود را در «{control}» تغییر دهید.',
  'banner.undecided': 'هنوز تصمیم‌گیری نشده: {vendors}.',
  'banner.changed': 'سیاست کوکی‌ها از آخرین انتخاب شما تغییر کرده است.',
  'banner.policy': 'سیاست کوکی‌ها و فهرست کامل',

  'preferences.title': 'تنظیمات کوکی‌ها',
  'preferences.text':
    'انتخاب کنید که {controller} اجازه دارد از چه چیزهایی استفاده کند. هر زمان بخواهید می‌توانید نظر خود را تغییر دهید.',
  'preferences.vendors': 'ارائه‌دهندگان فعال: {on} از {count}',
  'preferences.always': 'همیشه فعال',
  'preferences.search': 'جستجوی ارائه‌دهندگان',
  'preferences.found': 'یافت‌شده: {count}',

  'decided.banner': 'شما در تاریخ {date} در بنر تصمیم گرفتید.',
  'decided.preferences': 'شما در تاریخ {date} همین‌جا تصمیم گرفتید.',
  'decided.api': 'این وب‌سایت در تاریخ {date} انتخاب شما را ذخیره کرد.',
  'decided.agent': 'ابزاری در مرورگر شما در تاریخ {date} تصمیم گرفت.',
  'decided.gpc': 'درخواست انصراف شما رعایت شد: مرورگر شما سیگنال Global Privacy Control را می‌فرستد.',

  'category.necessary': 'ضروری',
  'category.functional': 'کارکردی',
  'category.analytics': 'تحلیلی',
  'category.marketing': 'بازاریابی',
  'category.necessary.text': 'آنچه سایت برای کارکرد امن لازم دارد',
  'category.functional.text': 'امکانات بیشتر',
  'category.analytics.text': 'آمار',
  'category.marketing.text': 'تبلیغات',

  'purpose.user-identification': 'شناسایی کاربر',
  'purpose.browser-identification': 'شناسایی مرورگر',
  'purpose.computer-identification': 'شناسایی رایانه',
  'purpose.session-identification': 'شناسایی نشست',
  'purpose.session-tracking': 'ردیابی نشست',
  'purpose.activity-tracking': 'ردیابی فعالیت',
  'purpose.content-storage': 'ذخیره‌سازی محتوا',
  'purpose.content-customisation': 'سفارشی‌سازی محتوا',
  'purpose.asset-optimisation': 'بارگذاری سریع‌تر فایل‌ها',
  'purpose.error-reporting': 'گزارش خطاها',

  'vendor.name': 'ارائه‌دهنده',
  'vendor.purposes': 'اهداف',
  'vendor.category': 'دسته',
  'vendor.stored': 'کوکی‌ها و ذخیره‌سازی',
  'vendor.policy': 'سیاست حریم خصوصی {vendor}',
  'vendor.first': 'خود وب‌سایت',
  'vendor.third': 'شخص ثالث',

  'stored.cookies': 'کوکی',
  'stored.keeps': 'کوکی‌ای که نمی‌توانیم پاک کنیم',
  'stored.storage': 'حافظه محلی',
  'stored.databases': 'پایگاه داده',
  'stored.session': 'تا بسته شدن مرورگر',
  'stored.persistent': 'تا زمان پاک شدن',
  'stored.unknown': 'مدت نامعلوم',

  'placeholder.text':
    'این محتوا از {vendors} است و فقط با رضایت شما و برای این اهداف بارگذاری می‌شود: {purposes}.',
  'placeholder.open': 'باز کردن در {host}',

  'status.saved': 'انتخاب شما ذخیره شد.',
  'status.unsaved': 'انتخاب شما فقط برای این صفحه معتبر است: مرورگر آن را ذخیره نمی‌کند.',
  'status.needsReload': 'برای توقف {vendors} صفحه را دوباره بارگذاری کنید.',
  'status.couldNotErase': 'پاک کردن بخشی از داده‌های {vendors} ممکن نشد.',

  'action.reject-all': 'رد کردن همه',
  'action.accept-all': 'پذیرفتن همه',
  'action.open-preferences': 'سفارشی‌سازی',
  'action.save': 'ذخیره انتخاب‌ها',
  'action.close': 'بستن',
  'action.more': 'نمایش بیشتر',
  'action.reload': 'بارگذاری دوباره',
  'action.load-once': 'بارگذاری فقط این بار',
  'action.allow-always': 'اجازه همیشگی',
}
