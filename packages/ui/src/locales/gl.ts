import type { Messages } from '../options'

/** Galician. Not yet reviewed by a native speaker. */
export const messages: Messages = {
  lang: 'gl',
  dir: 'ltr',

  'list.comma': ', ',
  'list.and': ' e ',

  'banner.title': 'A súa elección sobre as cookies',
  'banner.text':
    'Este sitio web, do que é responsable {controller}, só utiliza cookies opcionais co seu consentimento, para {purposes}. Terceiros implicados: {third}. Pode cambiar de opinión en calquera momento en «{control}».',
  'banner.undecided': 'Aínda por decidir: {vendors}.',
  'banner.changed': 'A política de cookies cambiou desde a súa última elección.',
  'banner.policy': 'Política de cookies e lista completa',

  'preferences.title': 'Preferencias de cookies',
  'preferences.text':
    'Escolla o que pode utilizar {controller}. Pode cambiar de opinión en calquera momento.',
  'preferences.vendors': 'Provedores activos: {on} de {count}',
  'preferences.always': 'Sempre activas',
  'preferences.search': 'Buscar provedores',
  'preferences.found': 'Atopados: {count}',

  'decided.banner': 'Vostede escolleu no aviso de cookies o {date}.',
  'decided.preferences': 'Vostede escolleu aquí o {date}.',
  'decided.api': 'Este sitio web gardou a súa elección o {date}.',
  'decided.agent': 'Unha ferramenta do seu navegador tomou a decisión o {date}.',
  'decided.gpc': 'Solicitude de oposición atendida: o seu navegador envía o sinal Global Privacy Control.',

  'category.necessary': 'Necesarias',
  'category.functional': 'Funcionais',
  'category.analytics': 'Analíticas',
  'category.marketing': 'Márketing',
  'category.necessary.text': 'funcionamento e seguridade do sitio',
  'category.functional.text': 'funcións adicionais',
  'category.analytics.text': 'estatísticas',
  'category.marketing.text': 'publicidade',

  'purpose.user-identification': 'Identificación do usuario',
  'purpose.browser-identification': 'Identificación do navegador',
  'purpose.computer-identification': 'Identificación do ordenador',
  'purpose.session-identification': 'Identificación da sesión',
  'purpose.session-tracking': 'Seguimento da sesión',
  'purpose.activity-tracking': 'Seguimento da actividade',
  'purpose.content-storage': 'Almacenamento de contido',
  'purpose.content-customisation': 'Personalización do contido',
  'purpose.asset-optimisation': 'Optimización da carga de ficheiros',
  'purpose.error-reporting': 'Informes de erros',

  'vendor.name': 'Provedor',
  'vendor.purposes': 'Finalidade',
  'vendor.category': 'Categoría',
  'vendor.stored': 'Cookies e almacenamento',
  'vendor.policy': 'Política de privacidade de {vendor}',
  'vendor.first': 'propio',
  'vendor.third': 'terceiro',

  'stored.cookies': 'cookie',
  'stored.keeps': 'cookie que non podemos borrar',
  'stored.storage': 'almacenamento local',
  'stored.databases': 'base de datos',
  'stored.session': 'ata que se peche o navegador',
  'stored.persistent': 'ata que se borre',
  'stored.unknown': 'duración descoñecida',

  'placeholder.text': 'Este contido provén de {vendors}. Só se carga co seu consentimento, para {purposes}.',
  'placeholder.open': 'Abrir en {host}',

  'status.saved': 'Gardouse a súa elección.',
  'status.unsaved': 'A súa elección só vale para esta páxina: o navegador non a garda.',
  'status.needsReload': 'Recargue a páxina para deter {vendors}.',
  'status.couldNotErase': 'Non se puideron borrar algúns datos de {vendors}.',

  'action.reject-all': 'Rexeitar todo',
  'action.accept-all': 'Aceptar todo',
  'action.open-preferences': 'Personalizar',
  'action.save': 'Gardar elección',
  'action.close': 'Pechar',
  'action.more': 'Amosar máis',
  'action.reload': 'Recargar',
  'action.load-once': 'Cargar unha vez',
  'action.allow-always': 'Permitir sempre',
}
