import type { Messages } from '../options'

/** Spanish, as in Spain. Not yet reviewed by a native speaker. */
export const messages: Messages = {
  lang: 'es',
  dir: 'ltr',

  'list.comma': ', ',
  'list.and': ' y ',

  'banner.title': 'Su elección sobre las cookies',
  'banner.text':
    'Este sitio web, cuyo responsable es {controller}, utiliza cookies opcionales solo con su consentimiento, para {purposes}. Terceros implicados: {third}. Puede cambiar de opinión en cualquier momento en «{control}».',
  'banner.undecided': 'Aún por decidir: {vendors}.',
  'banner.changed': 'La política de cookies ha cambiado desde su última elección.',
  'banner.policy': 'Política de cookies y lista completa',

  'preferences.title': 'Preferencias de cookies',
  'preferences.text': 'Elija qué puede utilizar {controller}. Puede cambiar de opinión en cualquier momento.',
  'preferences.vendors': 'Proveedores activos: {on} de {count}',
  'preferences.always': 'Siempre activas',
  'preferences.search': 'Buscar proveedores',
  'preferences.found': 'Encontrados: {count}',

  'decided.banner': 'Usted eligió en el aviso de cookies el {date}.',
  'decided.preferences': 'Usted eligió aquí el {date}.',
  'decided.api': 'Este sitio web guardó su elección el {date}.',
  'decided.agent': 'Una herramienta de su navegador tomó la decisión el {date}.',
  'decided.gpc': 'Solicitud de oposición atendida: su navegador envía la señal Global Privacy Control.',

  'category.necessary': 'Necesarias',
  'category.functional': 'Funcionales',
  'category.analytics': 'Analíticas',
  'category.marketing': 'Marketing',
  'category.necessary.text': 'funcionamiento y seguridad del sitio',
  'category.functional.text': 'funciones adicionales',
  'category.analytics.text': 'estadísticas',
  'category.marketing.text': 'publicidad',

  'purpose.user-identification': 'Identificación del usuario',
  'purpose.browser-identification': 'Identificación del navegador',
  'purpose.computer-identification': 'Identificación del ordenador',
  'purpose.session-identification': 'Identificación de la sesión',
  'purpose.session-tracking': 'Seguimiento de la sesión',
  'purpose.activity-tracking': 'Seguimiento de la actividad',
  'purpose.content-storage': 'Almacenamiento de contenido',
  'purpose.content-customisation': 'Personalización del contenido',
  'purpose.asset-optimisation': 'Optimización de la carga de archivos',
  'purpose.error-reporting': 'Informes de errores',

  'vendor.name': 'Proveedor',
  'vendor.purposes': 'Finalidad',
  'vendor.category': 'Categoría',
  'vendor.stored': 'Cookies y almacenamiento',
  'vendor.policy': 'Política de privacidad de {vendor}',
  'vendor.first': 'propio',
  'vendor.third': 'tercero',

  'stored.cookies': 'cookie',
  'stored.keeps': 'cookie que no podemos borrar',
  'stored.storage': 'almacenamiento local',
  'stored.databases': 'base de datos',
  'stored.session': 'hasta que se cierre el navegador',
  'stored.persistent': 'hasta que se borre',
  'stored.unknown': 'duración desconocida',

  'placeholder.text':
    'Este contenido proviene de {vendors}. Solo se carga con su consentimiento, para {purposes}.',
  'placeholder.open': 'Abrir en {host}',

  'status.saved': 'Su elección está guardada.',
  'status.unsaved': 'Su elección solo vale para esta página: el navegador no la guarda.',
  'status.needsReload': 'Recargue la página para detener {vendors}.',
  'status.couldNotErase': 'No se pudieron borrar algunos datos de {vendors}.',

  'action.reject-all': 'Rechazar todo',
  'action.accept-all': 'Aceptar todo',
  'action.open-preferences': 'Personalizar',
  'action.save': 'Guardar elección',
  'action.close': 'Cerrar',
  'action.more': 'Mostrar más',
  'action.reload': 'Recargar',
  'action.load-once': 'Cargar una vez',
  'action.allow-always': 'Permitir siempre',
}
