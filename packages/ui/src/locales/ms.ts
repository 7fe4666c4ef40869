import type { Messages } from '../options'

/** Malay, as in Malaysia. Not yet reviewed by a native speaker. */
export const messages: Messages = {
  lang: 'ms',
  dir: 'ltr',

  'list.comma': ', ',
  'list.and': ' dan ',

  'banner.title': 'Pilihan kuki anda',
  'banner.text':
    'Laman web ini, yang dikendalikan oleh {controller}, menggunakan kuki tidak wajib hanya jika anda bersetuju, iaitu untuk {purposes}. Pihak ketiga yang terlibat: {third}. Anda boleh menukar pilihan atau menarik balik persetujuan pada bila-bila masa di “{control}”.',
  'banner.undecided': 'Belum diputuskan: {vendors}.',
  'banner.changed': 'Dasar kuki telah berubah sejak pilihan terakhir anda.',
  'banner.policy': 'Dasar kuki dan senarai penuh',

  'preferences.title': 'Tetapan kuki',
  'preferences.text':
    'Pilih perkara yang boleh digunakan oleh {controller}. Anda boleh menukar pilihan pada bila-bila masa.',
  'preferences.vendors': 'Penyedia: {on} daripada {count} aktif',
  'preferences.always': 'Sentiasa aktif',
  'preferences.search': 'Cari penyedia',
  'preferences.found': 'Ditemui: {count}',

  'decided.banner': 'Anda membuat pilihan dalam sepanduk pada {date}.',
  'decided.preferences': 'Anda membuat pilihan di sini pada {date}.',
  'decided.api': 'Laman web ini menyimpan pilihan anda pada {date}.',
  'decided.agent': 'Alat dalam pelayar anda membuat pilihan ini pada {date}.',
  'decided.gpc': 'Permintaan penolakan dipatuhi: pelayar anda menghantar isyarat Global Privacy Control.',

  'category.necessary': 'Wajib',
  'category.functional': 'Kefungsian',
  'category.analytics': 'Analitik',
  'category.marketing': 'Pemasaran',
  'category.necessary.text': 'perkara yang diperlukan supaya laman web berfungsi dengan selamat',
  'category.functional.text': 'ciri tambahan',
  'category.analytics.text': 'statistik',
  'category.marketing.text': 'pengiklanan',

  'purpose.user-identification': 'Pengenalpastian pengguna',
  'purpose.browser-identification': 'Pengenalpastian pelayar',
  'purpose.computer-identification': 'Pengenalpastian komputer',
  'purpose.session-identification': 'Pengenalpastian sesi',
  'purpose.session-tracking': 'Penjejakan sesi',
  'purpose.activity-tracking': 'Penjejakan aktiviti',
  'purpose.content-storage': 'Penyimpanan kandungan',
  'purpose.content-customisation': 'Penyesuaian kandungan',
  'purpose.asset-optimisation': 'Pengoptimuman pemuatan fail',
  'purpose.error-reporting': 'Pelaporan ralat',

  'vendor.name': 'Penyedia',
  'vendor.purposes': 'Tujuan penggunaan',
  'vendor.category': 'Kategori',
  'vendor.stored': 'Kuki dan storan',
  'vendor.policy': 'Dasar privasi {vendor}',
  'vendor.first': 'pihak pertama',
  'vendor.third': 'pihak ketiga',

  'stored.cookies': 'kuki',
  'stored.keeps': 'kuki yang tidak dapat kami padamkan',
  'stored.storage': 'storan setempat',
  'stored.databases': 'pangkalan data',
  'stored.session': 'sehingga pelayar ditutup',
  'stored.persistent': 'sehingga dipadamkan',
  'stored.unknown': 'tempoh tidak diketahui',

  'placeholder.text':
    'Kandungan ini daripada {vendors} dan hanya dimuatkan jika anda bersetuju, iaitu untuk {purposes}.',
  'placeholder.open': 'Buka di {host}',

  'status.saved': 'Pilihan anda telah disimpan.',
  'status.unsaved': 'Pilihan anda terpakai pada halaman ini sahaja: pelayar tidak menyimpannya.',
  'status.needsReload': 'Muat semula halaman untuk menghentikan {vendors}.',
  'status.couldNotErase': 'Sebahagian data {vendors} tidak dapat dipadamkan.',

  'action.reject-all': 'Tolak semua',
  'action.accept-all': 'Terima semua',
  'action.open-preferences': 'Sesuaikan',
  'action.save': 'Simpan pilihan',
  'action.close': 'Tutup',
  'action.more': 'Tunjukkan lagi',
  'action.reload': 'Muat semula',
  'action.load-once': 'Muatkan sekali',
  'action.allow-always': 'Sentiasa benarkan',
}
