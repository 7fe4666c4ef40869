import type { Messages } from '../options'

/** Vietnamese. Not yet reviewed by a native speaker. */
export const messages: Messages = {
  lang: 'vi',
  dir: 'ltr',

  'list.comma': ', ',
  'list.and': ' và ',

  'banner.title': 'Lựa chọn cookie của bạn',
  'banner.text':
    'Trang web này do {controller} vận hành và chỉ sử dụng cookie không bắt buộc khi bạn đồng ý, cho mục đích: {purposes}. Số bên thứ ba liên quan: {third}. Bạn có thể thay đổi lựa chọn hoặc rút lại sự đồng ý bất cứ lúc nào trong “{control}”.',
  'banner.undecided': 'Chưa quyết định: {vendors}.',
  'banner.changed': 'Chính sách cookie đã thay đổi kể từ lựa chọn gần nhất của bạn.',
  'banner.policy': 'Chính sách cookie và danh sách đầy đủ',

  'preferences.title': 'Cài đặt cookie',
  'preferences.text':
    'Chọn những gì {controller} được phép sử dụng. Bạn có thể thay đổi lựa chọn bất cứ lúc nào.',
  'preferences.vendors': 'Nhà cung cấp đang bật: {on}/{count}',
  'preferences.always': 'Luôn bật',
  'preferences.search': 'Tìm nhà cung cấp',
  'preferences.found': 'Tìm thấy: {count}',

  'decided.banner': 'Bạn đã lựa chọn trong thông báo cookie vào ngày {date}.',
  'decided.preferences': 'Bạn đã lựa chọn tại đây vào ngày {date}.',
  'decided.api': 'Trang web này đã lưu lựa chọn của bạn vào ngày {date}.',
  'decided.agent': 'Một công cụ trong trình duyệt của bạn đã lựa chọn vào ngày {date}.',
  'decided.gpc': 'Đã thực hiện yêu cầu từ chối: trình duyệt của bạn gửi tín hiệu Global Privacy Control.',

  'category.necessary': 'Cần thiết',
  'category.functional': 'Chức năng',
  'category.analytics': 'Phân tích',
  'category.marketing': 'Tiếp thị',
  'category.necessary.text': 'những gì trang web cần để hoạt động an toàn',
  'category.functional.text': 'tính năng bổ sung',
  'category.analytics.text': 'thống kê',
  'category.marketing.text': 'quảng cáo',

  'purpose.user-identification': 'Nhận dạng người dùng',
  'purpose.browser-identification': 'Nhận dạng trình duyệt',
  'purpose.computer-identification': 'Nhận dạng máy tính',
  'purpose.session-identification': 'Nhận dạng phiên',
  'purpose.session-tracking': 'Theo dõi phiên',
  'purpose.activity-tracking': 'Theo dõi hoạt động',
  'purpose.content-storage': 'Lưu trữ nội dung',
  'purpose.content-customisation': 'Tùy chỉnh nội dung',
  'purpose.asset-optimisation': 'Tối ưu hóa tải tệp',
  'purpose.error-reporting': 'Báo cáo lỗi',

  'vendor.name': 'Nhà cung cấp',
  'vendor.purposes': 'Mục đích sử dụng',
  'vendor.category': 'Danh mục',
  'vendor.stored': 'Cookie và bộ nhớ',
  'vendor.policy': 'Chính sách quyền riêng tư của {vendor}',
  'vendor.first': 'bên thứ nhất',
  'vendor.third': 'bên thứ ba',

  'stored.cookies': 'cookie',
  'stored.keeps': 'cookie mà chúng tôi không thể xóa',
  'stored.storage': 'bộ nhớ cục bộ',
  'stored.databases': 'cơ sở dữ liệu',
  'stored.session': 'đến khi đóng trình duyệt',
  'stored.persistent': 'đến khi bị xóa',
  'stored.unknown': 'không rõ thời hạn',

  'placeholder.text':
    'Nội dung này đến từ {vendors} và chỉ được tải khi bạn đồng ý, cho mục đích: {purposes}.',
  'placeholder.open': 'Mở trên {host}',

  'status.saved': 'Lựa chọn của bạn đã được lưu.',
  'status.unsaved': 'Lựa chọn của bạn chỉ áp dụng cho trang này: trình duyệt không lưu lại.',
  'status.needsReload': 'Tải lại trang để dừng {vendors}.',
  'status.couldNotErase': 'Không thể xóa một số dữ liệu của {vendors}.',

  'action.reject-all': 'Từ chối tất cả',
  'action.accept-all': 'Chấp nhận tất cả',
  'action.open-preferences': 'Tùy chỉnh',
  'action.save': 'Lưu lựa chọn',
  'action.close': 'Đóng',
  'action.more': 'Hiển thị thêm',
  'action.reload': 'Tải lại',
  'action.load-once': 'Tải một lần',
  'action.allow-always': 'Luôn cho phép',
}
