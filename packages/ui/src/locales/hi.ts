import type { Messages } from '../options'

/** Hindi. Not yet reviewed by a native speaker. */
export const messages: Messages = {
  lang: 'hi',
  dir: 'ltr',

  'list.comma': ', ',
  'list.and': ' और ',

  'banner.title': 'कुकी के लिए आपकी पसंद',
  'banner.text':
    'यह वेबसाइट (संचालक: {controller}) वैकल्पिक कुकी का उपयोग केवल आपकी सहमति से करती है। उद्देश्य: {purposes}। शामिल तृतीय पक्ष: {third}। आप “{control}” में कभी भी अपनी पसंद बदल सकते हैं या सहमति वापस ले सकते हैं।',
  'banner.undecided': 'अभी तय नहीं: {vendors}।',
  'banner.changed': 'आपकी पिछली पसंद के बाद कुकी नीति बदल गई है।',
  'banner.policy': 'कुकी नीति और पूरी सूची',

  'preferences.title': 'कुकी सेटिंग',
  'preferences.text': 'चुनें कि {controller} को किन चीज़ों के उपयोग की अनुमति देनी है। आप कभी भी अपनी पसंद बदल सकते हैं।',
  'preferences.vendors': 'सेवा प्रदाता: {count} में से {on} चालू',
  'preferences.always': 'हमेशा चालू',
  'preferences.search': 'सेवा प्रदाता खोजें',
  'preferences.found': 'मिले: {count}',

  'decided.banner': 'आपने {date} को बैनर में अपनी पसंद चुनी थी।',
  'decided.preferences': 'आपने {date} को यहाँ अपनी पसंद चुनी थी।',
  'decided.api': 'इस वेबसाइट ने {date} को आपकी पसंद सहेजी थी।',
  'decided.agent': 'यह पसंद {date} को आपके ब्राउज़र के एक टूल ने चुनी थी।',
  'decided.gpc': 'ऑप्ट-आउट अनुरोध का पालन किया गया: आपका ब्राउज़र Global Privacy Control सिग्नल भेजता है।',

  'category.necessary': 'आवश्यक',
  'category.functional': 'कार्यात्मक',
  'category.analytics': 'विश्लेषण',
  'category.marketing': 'मार्केटिंग',
  'category.necessary.text': 'साइट के सुरक्षित संचालन के लिए आवश्यक चीज़ें',
  'category.functional.text': 'अतिरिक्त सुविधाएँ',
  'category.analytics.text': 'आँकड़े',
  'category.marketing.text': 'विज्ञापन',

  'purpose.user-identification': 'उपयोगकर्ता की पहचान',
  'purpose.browser-identification': 'ब्राउज़र की पहचान',
  'purpose.computer-identification': 'कंप्यूटर की पहचान',
  'purpose.session-identification': 'सेशन की पहचान',
  'purpose.session-tracking': 'सेशन की ट्रैकिंग',
  'purpose.activity-tracking': 'गतिविधि की ट्रैकिंग',
  'purpose.content-storage': 'सामग्री का स्टोरेज',
  'purpose.content-customisation': 'सामग्री का अनुकूलन',
  'purpose.asset-optimisation': 'फ़ाइलों की तेज़ डिलीवरी',
  'purpose.error-reporting': 'त्रुटि की रिपोर्टिंग',

  'vendor.name': 'सेवा प्रदाता',
  'vendor.purposes': 'उपयोग का उद्देश्य',
  'vendor.category': 'श्रेणी',
  'vendor.stored': 'कुकी और स्टोरेज',
  'vendor.policy': '{vendor} की गोपनीयता नीति',
  'vendor.first': 'प्रथम पक्ष',
  'vendor.third': 'तृतीय पक्ष',

  'stored.cookies': 'कुकी',
  'stored.keeps': 'कुकी (हम इसे मिटा नहीं सकते)',
  'stored.storage': 'लोकल स्टोरेज',
  'stored.databases': 'डेटाबेस',
  'stored.session': 'ब्राउज़र बंद होने तक',
  'stored.persistent': 'मिटाए जाने तक',
  'stored.unknown': 'अवधि ज्ञात नहीं',

  'placeholder.text': 'यह सामग्री {vendors} की है। यह केवल आपकी सहमति से लोड होती है। उद्देश्य: {purposes}।',
  'placeholder.open': '{host} पर खोलें',

  'status.saved': 'आपकी पसंद सहेज ली गई है।',
  'status.unsaved': 'आपकी पसंद केवल इस पेज पर लागू है: ब्राउज़र इसे सहेजता नहीं है।',
  'status.needsReload': '{vendors} को रोकने के लिए पेज फिर से लोड करें।',
  'status.couldNotErase': '{vendors} का कुछ डेटा मिटाया नहीं जा सका।',

  'action.reject-all': 'सभी अस्वीकार करें',
  'action.accept-all': 'सभी स्वीकार करें',
  'action.open-preferences': 'कस्टमाइज़ करें',
  'action.save': 'पसंद सहेजें',
  'action.close': 'बंद करें',
  'action.more': 'और दिखाएँ',
  'action.reload': 'फिर से लोड करें',
  'action.load-once': 'एक बार लोड करें',
  'action.allow-always': 'हमेशा अनुमति दें',
}
