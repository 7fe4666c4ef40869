import type { Messages } from '../options'

/** Thai. Not yet reviewed by a native speaker. */
export const messages: Messages = {
  lang: 'th',
  dir: 'ltr',

  'list.comma': ', ',
  'list.and': ' และ ',

  'banner.title': 'ตัวเลือกคุกกี้ของคุณ',
  'banner.text':
    'เว็บไซต์นี้ดำเนินการโดย {controller} และใช้คุกกี้ที่ไม่จำเป็นเฉพาะเมื่อคุณยินยอม เพื่อวัตถุประสงค์ด้าน{purposes} (จำนวนบุคคลที่สามที่เกี่ยวข้อง: {third}) คุณเปลี่ยนตัวเลือกหรือถอนความยินยอมได้ทุกเมื่อที่ “{control}”',
  'banner.undecided': 'ยังไม่ได้ตัดสินใจ: {vendors}',
  'banner.changed': 'นโยบายคุกกี้เปลี่ยนแปลงนับจากตัวเลือกล่าสุดของคุณ',
  'banner.policy': 'นโยบายคุกกี้และรายการทั้งหมด',

  'preferences.title': 'การตั้งค่าคุกกี้',
  'preferences.text': 'เลือกสิ่งที่อนุญาตให้ {controller} ใช้ คุณเปลี่ยนตัวเลือกได้ทุกเมื่อ',
  'preferences.vendors': 'ผู้ให้บริการ: เปิดใช้งาน {on} จาก {count} ราย',
  'preferences.always': 'เปิดใช้งานตลอดเวลา',
  'preferences.search': 'ค้นหาผู้ให้บริการ',
  'preferences.found': 'พบ: {count}',

  'decided.banner': 'คุณเลือกไว้ในแบนเนอร์เมื่อวันที่ {date}',
  'decided.preferences': 'คุณเลือกไว้ที่นี่เมื่อวันที่ {date}',
  'decided.api': 'เว็บไซต์นี้บันทึกตัวเลือกของคุณเมื่อวันที่ {date}',
  'decided.agent': 'เครื่องมือในเบราว์เซอร์ของคุณเลือกไว้เมื่อวันที่ {date}',
  'decided.gpc': 'ดำเนินการตามคำขอปฏิเสธแล้ว: เบราว์เซอร์ของคุณส่งสัญญาณ Global Privacy Control',

  'category.necessary': 'จำเป็น',
  'category.functional': 'การใช้งาน',
  'category.analytics': 'การวิเคราะห์',
  'category.marketing': 'การตลาด',
  'category.necessary.text': 'สิ่งที่จำเป็นเพื่อให้เว็บไซต์ทำงานได้อย่างปลอดภัย',
  'category.functional.text': 'ฟีเจอร์เพิ่มเติม',
  'category.analytics.text': 'สถิติ',
  'category.marketing.text': 'การโฆษณา',

  'purpose.user-identification': 'การระบุผู้ใช้',
  'purpose.browser-identification': 'การระบุเบราว์เซอร์',
  'purpose.computer-identification': 'การระบุคอมพิวเตอร์',
  'purpose.session-identification': 'การระบุเซสชัน',
  'purpose.session-tracking': 'การติดตามเซสชัน',
  'purpose.activity-tracking': 'การติดตามกิจกรรม',
  'purpose.content-storage': 'การจัดเก็บเนื้อหา',
  'purpose.content-customisation': 'การปรับแต่งเนื้อหา',
  'purpose.asset-optimisation': 'การโหลดไฟล์ให้เร็วขึ้น',
  'purpose.error-reporting': 'การรายงานข้อผิดพลาด',

  'vendor.name': 'ผู้ให้บริการ',
  'vendor.purposes': 'วัตถุประสงค์',
  'vendor.category': 'หมวดหมู่',
  'vendor.stored': 'คุกกี้และพื้นที่จัดเก็บ',
  'vendor.policy': 'นโยบายความเป็นส่วนตัวของ {vendor}',
  'vendor.first': 'เว็บไซต์นี้',
  'vendor.third': 'บุคคลที่สาม',

  'stored.cookies': 'คุกกี้',
  'stored.keeps': 'คุกกี้ที่เราลบไม่ได้',
  'stored.storage': 'พื้นที่จัดเก็บในเครื่อง',
  'stored.databases': 'ฐานข้อมูล',
  'stored.session': 'จนกว่าจะปิดเบราว์เซอร์',
  'stored.persistent': 'จนกว่าจะถูกลบ',
  'stored.unknown': 'ไม่ทราบระยะเวลา',

  'placeholder.text': 'เนื้อหานี้มาจาก {vendors} และจะโหลดเฉพาะเมื่อคุณยินยอม เพื่อวัตถุประสงค์ด้าน{purposes}',
  'placeholder.open': 'เปิดที่ {host}',

  'status.saved': 'บันทึกตัวเลือกของคุณแล้ว',
  'status.unsaved': 'ตัวเลือกของคุณมีผลเฉพาะหน้านี้: เบราว์เซอร์ไม่ได้บันทึกไว้',
  'status.needsReload': 'โหลดหน้าเว็บใหม่เพื่อหยุด {vendors}',
  'status.couldNotErase': 'ลบข้อมูลบางส่วนของ {vendors} ไม่ได้',

  'action.reject-all': 'ปฏิเสธทั้งหมด',
  'action.accept-all': 'ยอมรับทั้งหมด',
  'action.open-preferences': 'ปรับแต่ง',
  'action.save': 'บันทึกตัวเลือก',
  'action.close': 'ปิด',
  'action.more': 'แสดงเพิ่มเติม',
  'action.reload': 'โหลดใหม่',
  'action.load-once': 'โหลดครั้งเดียว',
  'action.allow-always': 'อนุญาตเสมอ',
}
