import type { Messages } from '../options'

/** Hebrew. Not yet reviewed by a native speaker. */
export const messages: Messages = {
  lang: 'he',
  dir: 'rtl',

  'list.comma': ', ',
  'list.and': ' וכן ',

  'banner.title': 'הבחירות שלך בנוגע לעוגיות',
  'banner.text':
    'אתר זה, באחריות {controller}, משתמש בעוגיות אופציונליות רק בהסכמתך, למטרות אלה: {purposes}. צדדים שלישיים מעורבים: {third}. אפשר לשנות את הבחירה בכל עת דרך ”{control}”.',
  'banner.undecided': 'טרם הוחלט: {vendors}.',
  'banner.changed': 'מדיניות העוגיות השתנתה מאז הבחירה האחרונה שלך.',
  'banner.policy': 'מדיניות העוגיות והרשימה המלאה',

  'preferences.title': 'הגדרות עוגיות',
  'preferences.text': 'כאן בוחרים במה מותר להשתמש באתר (באחריות {controller}). אפשר לשנות את הבחירה בכל עת.',
  'preferences.vendors': 'ספקים פעילים: {on} מתוך {count}',
  'preferences.always': 'תמיד פעילות',
  'preferences.search': 'חיפוש ספקים',
  'preferences.found': 'נמצאו: {count}',

  'decided.banner': 'הבחירה שלך נעשתה בבאנר בתאריך {date}.',
  'decided.preferences': 'הבחירה שלך נעשתה כאן בתאריך {date}.',
  'decided.api': 'אתר זה שמר את בחירתך בתאריך {date}.',
  'decided.agent': 'כלי בדפדפן שלך קבע את הבחירה בתאריך {date}.',
  'decided.gpc': 'סירובך כובד: הדפדפן שלך שולח את האות Global Privacy Control.',

  'category.necessary': 'חיוניות',
  'category.functional': 'פונקציונליות',
  'category.analytics': 'אנליטיקה',
  'category.marketing': 'שיווק',
  'category.necessary.text': 'מה שנחוץ לפעולה מאובטחת של האתר',
  'category.functional.text': 'תכונות נוספות',
  'category.analytics.text': 'סטטיסטיקה',
  'category.marketing.text': 'פרסום',

  'purpose.user-identification': 'זיהוי משתמש',
  'purpose.browser-identification': 'זיהוי דפדפן',
  'purpose.computer-identification': 'זיהוי מחשב',
  'purpose.session-identification': 'זיהוי ביקור',
  'purpose.session-tracking': 'מעקב אחר ביקור',
  'purpose.activity-tracking': 'מעקב אחר פעילות',
  'purpose.content-storage': 'אחסון תוכן',
  'purpose.content-customisation': 'התאמת תוכן',
  'purpose.asset-optimisation': 'טעינה מהירה יותר של קבצים',
  'purpose.error-reporting': 'דיווח על שגיאות',

  'vendor.name': 'ספק',
  'vendor.purposes': 'מטרות',
  'vendor.category': 'קטגוריה',
  'vendor.stored': 'עוגיות ואחסון',
  'vendor.policy': 'מדיניות הפרטיות של {vendor}',
  'vendor.first': 'צד ראשון',
  'vendor.third': 'צד שלישי',

  'stored.cookies': 'עוגייה',
  'stored.keeps': 'עוגייה שאיננו יכולים למחוק',
  'stored.storage': 'אחסון מקומי',
  'stored.databases': 'מסד נתונים',
  'stored.session': 'עד לסגירת הדפדפן',
  'stored.persistent': 'עד למחיקה',
  'stored.unknown': 'משך לא ידוע',

  'placeholder.text': 'המקור: {vendors}. תוכן זה נטען רק בהסכמתך, למטרות אלה: {purposes}.',
  'placeholder.open': 'פתיחה באתר {host}',

  'status.saved': 'הבחירה שלך נשמרה.',
  'status.unsaved': 'הבחירה שלך תקפה לדף זה בלבד: הדפדפן אינו שומר אותה.',
  'status.needsReload': 'יש לטעון מחדש את הדף כדי לעצור את {vendors}.',
  'status.couldNotErase': 'לא ניתן היה למחוק חלק מהנתונים של {vendors}.',

  'action.reject-all': 'דחיית הכול',
  'action.accept-all': 'אישור הכול',
  'action.open-preferences': 'התאמה אישית',
  'action.save': 'שמירת הבחירות',
  'action.close': 'סגירה',
  'action.more': 'הצגת עוד',
  'action.reload': 'טעינה מחדש',
  'action.load-once': 'טעינה חד-פעמית',
  'action.allow-always': 'הרשאה קבועה',
}
