import type { Messages } from '../options'

/** Indonesian. Not yet reviewed by a native speaker. */
export const messages: Messages = {
  lang: 'id',
  dir: 'ltr',

  'list.comma': ', ',
  'list.and': ' dan ',

  'banner.title': 'Pilihan cookie Anda',
  'banner.text':
    'Situs web ini, yang dikelola oleh {controller}, hanya menggunakan cookie opsional jika Anda setuju, yaitu untuk {purposes}. Pihak ketiga yang terlibat: {third}. Anda dapat mengubah pilihan atau menarik persetujuan kapan saja di “{control}”.',
  'banner.undecided': 'Belum diputuskan: {vendors}.',
  'banner.changed': 'Kebijakan cookie telah berubah sejak pilihan terakhir Anda.',
  'banner.policy': 'Kebijakan cookie dan daftar lengkap',

  'preferences.title': 'Pengaturan cookie',
  'preferences.text':
    'Pilih apa saja yang boleh digunakan oleh {controller}. Anda dapat mengubah pilihan kapan saja.',
  'preferences.vendors': 'Penyedia: {on} dari {count} aktif',
  'preferences.always': 'Selalu aktif',
  'preferences.search': 'Cari penyedia',
  'preferences.found': 'Ditemukan: {count}',

  'decided.banner': 'Anda menentukan pilihan di banner pada {date}.',
  'decided.preferences': 'Anda menentukan pilihan di sini pada {date}.',
  'decided.api': 'Situs web ini menyimpan pilihan Anda pada {date}.',
  'decided.agent': 'Alat di browser Anda menentukan pilihan ini pada {date}.',
  'decided.gpc': 'Permintaan penolakan dipenuhi: browser Anda mengirim sinyal Global Privacy Control.',

  'category.necessary': 'Diperlukan',
  'category.functional': 'Fungsional',
  'category.analytics': 'Analitik',
  'category.marketing': 'Pemasaran',
  'category.necessary.text': 'hal yang diperlukan agar situs berfungsi dengan aman',
  'category.functional.text': 'fitur tambahan',
  'category.analytics.text': 'statistik',
  'category.marketing.text': 'iklan',

  'purpose.user-identification': 'Identifikasi pengguna',
  'purpose.browser-identification': 'Identifikasi browser',
  'purpose.computer-identification': 'Identifikasi komputer',
  'purpose.session-identification': 'Identifikasi sesi',
  'purpose.session-tracking': 'Pelacakan sesi',
  'purpose.activity-tracking': 'Pelacakan aktivitas',
  'purpose.content-storage': 'Penyimpanan konten',
  'purpose.content-customisation': 'Penyesuaian konten',
  'purpose.asset-optimisation': 'Pengoptimalan pemuatan file',
  'purpose.error-reporting': 'Pelaporan kesalahan',

  'vendor.name': 'Penyedia',
  'vendor.purposes': 'Tujuan penggunaan',
  'vendor.category': 'Kategori',
  'vendor.stored': 'Cookie dan penyimpanan',
  'vendor.policy': 'Kebijakan privasi {vendor}',
  'vendor.first': 'pihak pertama',
  'vendor.third': 'pihak ketiga',

  'stored.cookies': 'cookie',
  'stored.keeps': 'cookie yang tidak dapat kami hapus',
  'stored.storage': 'penyimpanan lokal',
  'stored.databases': 'basis data',
  'stored.session': 'sampai browser ditutup',
  'stored.persistent': 'sampai dihapus',
  'stored.unknown': 'durasi tidak diketahui',

  'placeholder.text':
    'Konten ini berasal dari {vendors} dan hanya dimuat jika Anda setuju, yaitu untuk {purposes}.',
  'placeholder.open': 'Buka di {host}',

  'status.saved': 'Pilihan Anda telah disimpan.',
  'status.unsaved': 'Pilihan Anda hanya berlaku untuk halaman ini: browser tidak menyimpannya.',
  'status.needsReload': 'Muat ulang halaman untuk menghentikan {vendors}.',
  'status.couldNotErase': 'Sebagian data {vendors} tidak dapat dihapus.',

  'action.reject-all': 'Tolak semua',
  'action.accept-all': 'Terima semua',
  'action.open-preferences': 'Sesuaikan',
  'action.save': 'Simpan pilihan',
  'action.close': 'Tutup',
  'action.more': 'Tampilkan lebih banyak',
  'action.reload': 'Muat ulang',
  'action.load-once': 'Muat sekali',
  'action.allow-always': 'Selalu izinkan',
}
