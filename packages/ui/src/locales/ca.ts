import type { Messages } from '../options'

/** Catalan. Not yet reviewed by a native speaker. */
export const messages: Messages = {
  lang: 'ca',
  dir: 'ltr',

  'list.comma': ', ',
  'list.and': ' i ',

  'banner.title': 'La vostra elecció sobre les galetes',
  'banner.text':
    'En aquest lloc web (responsable: {controller}) utilitzem galetes opcionals només amb el vostre consentiment, per a {purposes}. Tercers implicats: {third}. Podeu canviar d’opinió en qualsevol moment a «{control}».',
  'banner.undecided': 'Encara per decidir: {vendors}.',
  'banner.changed': 'La política de galetes ha canviat des de la vostra última elecció.',
  'banner.policy': 'Política de galetes i llista completa',

  'preferences.title': 'Preferències de galetes',
  'preferences.text': 'Trieu què pot utilitzar {controller}. Podeu canviar d’opinió en qualsevol moment.',
  'preferences.vendors': 'Proveïdors actius: {on} de {count}',
  'preferences.always': 'Sempre actives',
  'preferences.search': 'Cerca proveïdors',
  'preferences.found': 'Trobats: {count}',

  'decided.banner': 'Vau fer la vostra elecció a l’avís de galetes ({date}).',
  'decided.preferences': 'Vau fer la vostra elecció aquí ({date}).',
  'decided.api': 'Aquest lloc web va desar la vostra elecció ({date}).',
  'decided.agent': 'Una eina del vostre navegador va fer aquesta elecció ({date}).',
  'decided.gpc': 'Sol·licitud d’oposició atesa: el vostre navegador envia el senyal Global Privacy Control.',

  'category.necessary': 'Necessàries',
  'category.functional': 'Funcionals',
  'category.analytics': 'Analítiques',
  'category.marketing': 'Màrqueting',
  'category.necessary.text': 'funcionament i seguretat del web',
  'category.functional.text': 'funcions addicionals',
  'category.analytics.text': 'estadístiques',
  'category.marketing.text': 'publicitat',

  'purpose.user-identification': 'Identificació de l’usuari',
  'purpose.browser-identification': 'Identificació del navegador',
  'purpose.computer-identification': 'Identificació de l’ordinador',
  'purpose.session-identification': 'Identificació de la sessió',
  'purpose.session-tracking': 'Seguiment de la sessió',
  'purpose.activity-tracking': 'Seguiment de l’activitat',
  'purpose.content-storage': 'Emmagatzematge de contingut',
  'purpose.content-customisation': 'Personalització del contingut',
  'purpose.asset-optimisation': 'Optimització de la càrrega',
  'purpose.error-reporting': 'Informes d’errors',

  'vendor.name': 'Proveïdor',
  'vendor.purposes': 'Finalitat',
  'vendor.category': 'Categoria',
  'vendor.stored': 'Galetes i emmagatzematge',
  'vendor.policy': 'Política de privacitat: {vendor}',
  'vendor.first': 'propi',
  'vendor.third': 'tercer',

  'stored.cookies': 'galeta',
  'stored.keeps': 'galeta que no podem esborrar',
  'stored.storage': 'emmagatzematge local',
  'stored.databases': 'base de dades',
  'stored.session': 'fins que es tanqui el navegador',
  'stored.persistent': 'fins que s’esborri',
  'stored.unknown': 'durada desconeguda',

  'placeholder.text':
    'Contingut proporcionat per {vendors}. Només es carrega amb el vostre consentiment, per a {purposes}.',
  'placeholder.open': 'Obre a {host}',

  'status.saved': 'S’ha desat la vostra elecció.',
  'status.unsaved': 'La vostra elecció només val per a aquesta pàgina: el navegador no la desa.',
  'status.needsReload': 'Torneu a carregar la pàgina per aturar {vendors}.',
  'status.couldNotErase': '{vendors}: no s’han pogut esborrar algunes dades.',

  'action.reject-all': 'Rebutja-les totes',
  'action.accept-all': 'Accepta-les totes',
  'action.open-preferences': 'Personalitza',
  'action.save': 'Desa la selecció',
  'action.close': 'Tanca',
  'action.more': 'Mostra’n més',
  'action.reload': 'Torna a carregar',
  'action.load-once': 'Carrega una vegada',
  'action.allow-always': 'Permet sempre',
}
