import type { Messages } from '../options'

/** Turkish. Not yet reviewed by a native speaker. */
export const messages: Messages = {
  lang: 'tr',
  dir: 'ltr',

  'list.comma': ', ',
  'list.and': ' ve ',

  'banner.title': 'Çerez seçiminiz',
  'banner.text':
    'Bu web sitesi (veri sorumlusu: {controller}) isteğe bağlı çerezleri yalnızca açık rızanızla kullanır. Amaç: {purposes}. Dâhil olan üçüncü taraf sayısı: {third}. Seçiminizi “{control}” bölümünden dilediğiniz zaman değiştirebilirsiniz.',
  'banner.undecided': 'Henüz karar verilmedi: {vendors}.',
  'banner.changed': 'Çerez politikası son seçiminizden bu yana değişti.',
  'banner.policy': 'Çerez politikası ve tam liste',

  'preferences.title': 'Çerez tercihleri',
  'preferences.text':
    '{controller} tarafından nelerin kullanılabileceğini seçin. Seçiminizi dilediğiniz zaman değiştirebilirsiniz.',
  'preferences.vendors': 'Etkin sağlayıcılar: {on}/{count}',
  'preferences.always': 'Her zaman etkin',
  'preferences.search': 'Sağlayıcı ara',
  'preferences.found': 'Bulunan: {count}',

  'decided.banner': 'Seçiminizi {date} tarihinde çerez bildiriminde yaptınız.',
  'decided.preferences': 'Seçiminizi {date} tarihinde burada yaptınız.',
  'decided.api': 'Seçiminizi {date} tarihinde bu web sitesi kaydetti.',
  'decided.agent': 'Seçimi {date} tarihinde tarayıcınızdaki bir araç yaptı.',
  'decided.gpc': 'Ret talebiniz dikkate alındı: Tarayıcınız Global Privacy Control sinyali gönderiyor.',

  'category.necessary': 'Zorunlu',
  'category.functional': 'İşlevsel',
  'category.analytics': 'Analitik',
  'category.marketing': 'Pazarlama',
  'category.necessary.text': 'sitenin güvenli çalışması',
  'category.functional.text': 'ek özellikler',
  'category.analytics.text': 'istatistik',
  'category.marketing.text': 'reklam',

  'purpose.user-identification': 'Kullanıcı tanımlama',
  'purpose.browser-identification': 'Tarayıcı tanımlama',
  'purpose.computer-identification': 'Bilgisayar tanımlama',
  'purpose.session-identification': 'Oturum tanımlama',
  'purpose.session-tracking': 'Oturum izleme',
  'purpose.activity-tracking': 'Etkinlik izleme',
  'purpose.content-storage': 'İçerik depolama',
  'purpose.content-customisation': 'İçerik kişiselleştirme',
  'purpose.asset-optimisation': 'Dosya iletimi optimizasyonu',
  'purpose.error-reporting': 'Hata bildirimi',

  'vendor.name': 'Sağlayıcı',
  'vendor.purposes': 'Kullanım amacı',
  'vendor.category': 'Kategori',
  'vendor.stored': 'Çerezler ve depolama',
  'vendor.policy': '{vendor} gizlilik politikası',
  'vendor.first': 'bu web sitesi',
  'vendor.third': 'üçüncü taraf',

  'stored.cookies': 'çerez',
  'stored.keeps': 'silemediğimiz çerez',
  'stored.storage': 'yerel depolama',
  'stored.databases': 'veri tabanı',
  'stored.session': 'tarayıcı kapanana kadar',
  'stored.persistent': 'silinene kadar',
  'stored.unknown': 'süre bilinmiyor',

  'placeholder.text': 'Kaynak: {vendors}. Bu içerik yalnızca açık rızanızla yüklenir. Amaç: {purposes}.',
  'placeholder.open': '{host} üzerinde aç',

  'status.saved': 'Seçiminiz kaydedildi.',
  'status.unsaved': 'Seçiminiz yalnızca bu sayfada geçerli: Tarayıcı bunu kaydetmiyor.',
  'status.needsReload': '{vendors} kullanımını durdurmak için sayfayı yenileyin.',
  'status.couldNotErase': 'Bazı veriler silinemedi ({vendors}).',

  'action.reject-all': 'Reddet',
  'action.accept-all': 'Kabul et',
  'action.open-preferences': 'Özelleştir',
  'action.save': 'Seçimleri kaydet',
  'action.close': 'Kapat',
  'action.more': 'Daha fazla göster',
  'action.reload': 'Yenile',
  'action.load-once': 'Bir kez yükle',
  'action.allow-always': 'Her zaman izin ver',
}
