import type { Messages } from '../options'

/** Korean. Not yet reviewed by a native speaker. */
export const messages: Messages = {
  lang: 'ko',
  dir: 'ltr',

  'list.comma': ', ',
  'list.and': ' 및 ',

  'banner.title': '쿠키 선택',
  'banner.text':
    '이 웹사이트(운영자: {controller})는 동의하신 경우에만 선택적 쿠키를 사용합니다. 목적: {purposes}. 관련 제3자: {third}곳. 언제든지 ‘{control}’에서 선택을 변경하거나 동의를 철회하실 수 있습니다.',
  'banner.undecided': '아직 선택하지 않음: {vendors}.',
  'banner.changed': '지난 선택 이후 쿠키 정책이 변경되었습니다.',
  'banner.policy': '쿠키 정책 및 전체 목록',

  'preferences.title': '쿠키 설정',
  'preferences.text':
    '{controller}에 사용을 허용할 항목을 선택해 주세요. 선택은 언제든지 변경하실 수 있습니다.',
  'preferences.vendors': '제공업체: {count}곳 중 {on}곳 켜짐',
  'preferences.always': '항상 켜짐',
  'preferences.search': '제공업체 검색',
  'preferences.found': '검색 결과: {count}',

  'decided.banner': '{date}에 배너에서 선택하셨습니다.',
  'decided.preferences': '{date}에 이 화면에서 선택하셨습니다.',
  'decided.api': '이 웹사이트가 {date}에 선택을 저장했습니다.',
  'decided.agent': '브라우저의 도구가 {date}에 선택했습니다.',
  'decided.gpc': '브라우저의 Global Privacy Control 신호에 따라 거부 요청을 적용했습니다.',

  'category.necessary': '필수',
  'category.functional': '기능',
  'category.analytics': '분석',
  'category.marketing': '마케팅',
  'category.necessary.text': '사이트의 안전한 작동에 필요한 항목',
  'category.functional.text': '추가 기능',
  'category.analytics.text': '통계',
  'category.marketing.text': '광고',

  'purpose.user-identification': '사용자 식별',
  'purpose.browser-identification': '브라우저 식별',
  'purpose.computer-identification': '컴퓨터 식별',
  'purpose.session-identification': '세션 식별',
  'purpose.session-tracking': '세션 추적',
  'purpose.activity-tracking': '활동 추적',
  'purpose.content-storage': '콘텐츠 저장',
  'purpose.content-customisation': '콘텐츠 맞춤 설정',
  'purpose.asset-optimisation': '파일 전송 최적화',
  'purpose.error-reporting': '오류 보고',

  'vendor.name': '제공업체',
  'vendor.purposes': '이용 목적',
  'vendor.category': '카테고리',
  'vendor.stored': '쿠키 및 저장소',
  'vendor.policy': '{vendor} 개인정보 처리방침',
  'vendor.first': '자사',
  'vendor.third': '제3자',

  'stored.cookies': '쿠키',
  'stored.keeps': '이 웹사이트에서 삭제할 수 없는 쿠키',
  'stored.storage': '로컬 저장소',
  'stored.databases': '데이터베이스',
  'stored.session': '브라우저를 닫을 때까지',
  'stored.persistent': '삭제할 때까지',
  'stored.unknown': '기간 알 수 없음',

  'placeholder.text': '{vendors}에서 제공하는 콘텐츠입니다. 동의하신 경우에만 불러옵니다(목적: {purposes}).',
  'placeholder.open': '{host}에서 열기',

  'status.saved': '선택이 저장되었습니다.',
  'status.unsaved': '선택은 이 페이지에만 적용됩니다. 브라우저에 저장되지 않습니다.',
  'status.needsReload': '{vendors}의 작동을 중지하려면 페이지를 새로고침해 주세요.',
  'status.couldNotErase': '{vendors}의 일부 데이터를 삭제하지 못했습니다.',

  'action.reject-all': '모두 거부',
  'action.accept-all': '모두 허용',
  'action.open-preferences': '맞춤 설정',
  'action.save': '선택 저장',
  'action.close': '닫기',
  'action.more': '더 보기',
  'action.reload': '새로고침',
  'action.load-once': '이번만 불러오기',
  'action.allow-always': '항상 허용',
}
