import type { Messages } from '../options'

/** Bengali. Not yet reviewed by a native speaker. */
export const messages: Messages = {
  lang: 'bn',
  dir: 'ltr',

  'list.comma': ', ',
  'list.and': ' ও ',

  'banner.title': 'কুকি বিষয়ে আপনার পছন্দ',
  'banner.text':
    'এই ওয়েবসাইট (পরিচালনাকারী: {controller}) শুধু আপনার সম্মতি থাকলেই ঐচ্ছিক কুকি ব্যবহার করে। উদ্দেশ্য: {purposes}। সংশ্লিষ্ট তৃতীয় পক্ষ: {third}। আপনি “{control}” থেকে যেকোনো সময় পছন্দ পরিবর্তন বা সম্মতি প্রত্যাহার করতে পারেন।',
  'banner.undecided': 'এখনও সিদ্ধান্ত হয়নি: {vendors}।',
  'banner.changed': 'আপনার শেষ পছন্দের পরে কুকি নীতি বদলেছে।',
  'banner.policy': 'কুকি নীতি ও সম্পূর্ণ তালিকা',

  'preferences.title': 'কুকি সেটিংস',
  'preferences.text':
    '{controller} কী কী ব্যবহার করতে পারবে তা বেছে নিন। আপনি যেকোনো সময় পছন্দ পরিবর্তন করতে পারেন।',
  'preferences.vendors': 'সেবাদাতা: {count}টির মধ্যে {on}টি চালু',
  'preferences.always': 'সব সময় চালু',
  'preferences.search': 'সেবাদাতা খুঁজুন',
  'preferences.found': 'পাওয়া গেছে: {count}',

  'decided.banner': 'আপনি {date} তারিখে ব্যানারে পছন্দ জানিয়েছেন।',
  'decided.preferences': 'আপনি {date} তারিখে এখানে পছন্দ জানিয়েছেন।',
  'decided.api': 'এই ওয়েবসাইট {date} তারিখে আপনার পছন্দ সংরক্ষণ করেছে।',
  'decided.agent': 'আপনার ব্রাউজারের একটি টুল {date} তারিখে পছন্দ জানিয়েছে।',
  'decided.gpc': 'অপ্ট-আউট অনুরোধ কার্যকর করা হয়েছে: আপনার ব্রাউজার Global Privacy Control সংকেত পাঠায়।',

  'category.necessary': 'আবশ্যক',
  'category.functional': 'কার্যকারিতা',
  'category.analytics': 'বিশ্লেষণ',
  'category.marketing': 'মার্কেটিং',
  'category.necessary.text': 'সাইটটি নিরাপদে চালাতে যা প্রয়োজন',
  'category.functional.text': 'অতিরিক্ত সুবিধা',
  'category.analytics.text': 'পরিসংখ্যান',
  'category.marketing.text': 'বিজ্ঞাপন',

  'purpose.user-identification': 'ব্যবহারকারী শনাক্তকরণ',
  'purpose.browser-identification': 'ব্রাউজার শনাক্তকরণ',
  'purpose.computer-identification': 'কম্পিউটার শনাক্তকরণ',
  'purpose.session-identification': 'সেশন শনাক্তকরণ',
  'purpose.session-tracking': 'সেশন ট্র্যাকিং',
  'purpose.activity-tracking': 'কার্যকলাপ ট্র্যাকিং',
  'purpose.content-storage': 'কনটেন্ট সংরক্ষণ',
  'purpose.content-customisation': 'কনটেন্ট কাস্টমাইজেশন',
  'purpose.asset-optimisation': 'দ্রুত ফাইল সরবরাহ',
  'purpose.error-reporting': 'ত্রুটি রিপোর্টিং',

  'vendor.name': 'সেবাদাতা',
  'vendor.purposes': 'ব্যবহারের উদ্দেশ্য',
  'vendor.category': 'বিভাগ',
  'vendor.stored': 'কুকি ও স্টোরেজ',
  'vendor.policy': '{vendor}-এর গোপনীয়তা নীতি',
  'vendor.first': 'প্রথম পক্ষ',
  'vendor.third': 'তৃতীয় পক্ষ',

  'stored.cookies': 'কুকি',
  'stored.keeps': 'কুকি (আমরা মুছতে পারি না)',
  'stored.storage': 'লোকাল স্টোরেজ',
  'stored.databases': 'ডেটাবেস',
  'stored.session': 'ব্রাউজার বন্ধ হওয়া পর্যন্ত',
  'stored.persistent': 'মুছে ফেলা পর্যন্ত',
  'stored.unknown': 'মেয়াদ অজানা',

  'placeholder.text': 'এটি {vendors}-এর কনটেন্ট। শুধু আপনার সম্মতি থাকলেই এটি লোড হয়। উদ্দেশ্য: {purposes}।',
  'placeholder.open': '{host}-এ খুলুন',

  'status.saved': 'আপনার পছন্দ সংরক্ষণ করা হয়েছে।',
  'status.unsaved': 'আপনার পছন্দ শুধু এই পেজে প্রযোজ্য: ব্রাউজার এটি সংরক্ষণ করে না।',
  'status.needsReload': '{vendors} বন্ধ করতে পেজটি আবার লোড করুন।',
  'status.couldNotErase': '{vendors}-এর কিছু ডেটা মোছা যায়নি।',

  'action.reject-all': 'সব প্রত্যাখ্যান করুন',
  'action.accept-all': 'সব গ্রহণ করুন',
  'action.open-preferences': 'কাস্টমাইজ করুন',
  'action.save': 'পছন্দ সংরক্ষণ করুন',
  'action.close': 'বন্ধ করুন',
  'action.more': 'আরও দেখান',
  'action.reload': 'আবার লোড করুন',
  'action.load-once': 'একবার লোড করুন',
  'action.allow-always': 'সব সময় অনুমতি দিন',
}
