import type { Messages } from '../options'

/** Arabic. Not yet reviewed by a native speaker. */
export const messages: Messages = {
  lang: 'ar',
  dir: 'rtl',

  'list.comma': '، ',
  'list.and': ' و',

  'banner.title': 'اختياراتك بشأن ملفات تعريف الارتباط',
  'banner.text':
    'يستخدم هذا الموقع (الجهة المسؤولة: {controller}) ملفات تعريف الارتباط الاختيارية بموافقتك فقط، وذلك للأغراض التالية: {purposes}. الأطراف الثالثة المعنية: {third}. يمكنك تغيير رأيك في أي وقت من خلال «{control}».',
  'banner.undecided': 'لم يُتخذ قرار بعد بشأن: {vendors}.',
  'banner.changed': 'تغيّرت سياسة ملفات تعريف الارتباط منذ اختيارك الأخير.',
  'banner.policy': 'سياسة ملفات تعريف الارتباط والقائمة الكاملة',

  'preferences.title': 'إعدادات ملفات تعريف الارتباط',
  'preferences.text': 'يمكنك هنا تحديد ما تستخدمه الجهة المسؤولة ({controller})، وتغيير رأيك في أي وقت.',
  'preferences.vendors': 'المزوّدون المفعّلون: {on} من {count}',
  'preferences.always': 'مفعّلة دائمًا',
  'preferences.search': 'البحث عن مزوّد',
  'preferences.found': 'عدد النتائج: {count}',

  'decided.banner': 'حدّدت اختيارك في شريط الموافقة بتاريخ {date}.',
  'decided.preferences': 'حدّدت اختيارك هنا بتاريخ {date}.',
  'decided.api': 'حفظ هذا الموقع اختيارك بتاريخ {date}.',
  'decided.agent': 'حدّدت أداة في متصفحك هذا الاختيار بتاريخ {date}.',
  'decided.gpc': 'تمت الاستجابة لطلب الاعتراض: يرسل متصفحك إشارة Global Privacy Control.',

  'category.necessary': 'ضرورية',
  'category.functional': 'وظيفية',
  'category.analytics': 'تحليلية',
  'category.marketing': 'تسويقية',
  'category.necessary.text': 'ما يلزم لعمل الموقع بأمان',
  'category.functional.text': 'ميزات إضافية',
  'category.analytics.text': 'إحصاءات',
  'category.marketing.text': 'إعلانات',

  'purpose.user-identification': 'التعرّف على المستخدم',
  'purpose.browser-identification': 'التعرّف على المتصفح',
  'purpose.computer-identification': 'التعرّف على الحاسوب',
  'purpose.session-identification': 'التعرّف على الجلسة',
  'purpose.session-tracking': 'تتبّع الجلسة',
  'purpose.activity-tracking': 'تتبّع النشاط',
  'purpose.content-storage': 'تخزين المحتوى',
  'purpose.content-customisation': 'تخصيص المحتوى',
  'purpose.asset-optimisation': 'تسريع تحميل الملفات',
  'purpose.error-reporting': 'الإبلاغ عن الأخطاء',

  'vendor.name': 'المزوّد',
  'vendor.purposes': 'الأغراض',
  'vendor.category': 'الفئة',
  'vendor.stored': 'ملفات تعريف الارتباط والتخزين',
  'vendor.policy': 'سياسة خصوصية {vendor}',
  'vendor.first': 'طرف أول',
  'vendor.third': 'طرف ثالث',

  'stored.cookies': 'ملف تعريف ارتباط',
  'stored.keeps': 'ملف تعريف ارتباط لا يمكننا حذفه',
  'stored.storage': 'تخزين محلي',
  'stored.databases': 'قاعدة بيانات',
  'stored.session': 'حتى إغلاق المتصفح',
  'stored.persistent': 'حتى الحذف',
  'stored.unknown': 'مدة غير معروفة',

  'placeholder.text': 'هذا المحتوى من {vendors}، ويُحمَّل بموافقتك فقط، وذلك للأغراض التالية: {purposes}.',
  'placeholder.open': 'فتح على {host}',

  'status.saved': 'تم حفظ اختيارك.',
  'status.unsaved': 'يسري اختيارك على هذه الصفحة فقط: المتصفح لا يحفظه.',
  'status.needsReload': 'لإيقاف {vendors}، يلزم إعادة تحميل الصفحة.',
  'status.couldNotErase': 'تعذّر حذف بعض بيانات {vendors}.',

  'action.reject-all': 'رفض الكل',
  'action.accept-all': 'قبول الكل',
  'action.open-preferences': 'تخصيص',
  'action.save': 'حفظ الاختيارات',
  'action.close': 'إغلاق',
  'action.more': 'عرض المزيد',
  'action.reload': 'إعادة تحميل',
  'action.load-once': 'تحميل مرة واحدة',
  'action.allow-always': 'السماح دائمًا',
}
