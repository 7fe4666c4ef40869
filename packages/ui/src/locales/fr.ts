import type { Messages } from '../options'

/** French, as in France. Not yet reviewed by a native speaker. */
export const messages: Messages = {
  lang: 'fr',
  dir: 'ltr',

  'list.comma': ', ',
  'list.and': ' et ',

  'banner.title': 'Vos choix en matière de cookies',
  'banner.text':
    'Ce site, dont {controller} est responsable, n’utilise des cookies facultatifs que si vous y consentez, aux fins suivantes : {purposes}. Tiers concernés : {third}. Vous pouvez changer d’avis à tout moment dans « {control} ».',
  'banner.undecided': 'Reste à décider : {vendors}.',
  'banner.changed': 'La politique relative aux cookies a changé depuis votre dernier choix.',
  'banner.policy': 'Politique relative aux cookies et liste complète',

  'preferences.title': 'Gestion des cookies',
  'preferences.text':
    'Choisissez ce que peut utiliser {controller}. Vous pouvez changer d’avis à tout moment.',
  'preferences.vendors': 'Fournisseurs activés : {on} sur {count}',
  'preferences.always': 'Toujours actifs',
  'preferences.search': 'Rechercher un fournisseur',
  'preferences.found': 'Résultats : {count}',

  'decided.banner': 'Vous avez choisi dans le bandeau le {date}.',
  'decided.preferences': 'Vous avez choisi ici le {date}.',
  'decided.api': 'Ce site a enregistré votre choix le {date}.',
  'decided.agent': 'Un outil de votre navigateur a fait ce choix le {date}.',
  'decided.gpc':
    'Demande d’opposition prise en compte : votre navigateur envoie le signal Global Privacy Control.',

  'category.necessary': 'Nécessaires',
  'category.functional': 'Fonctionnels',
  'category.analytics': 'Mesure d’audience',
  'category.marketing': 'Marketing',
  'category.necessary.text': 'fonctionnement et sécurité du site',
  'category.functional.text': 'fonctions supplémentaires',
  'category.analytics.text': 'statistiques',
  'category.marketing.text': 'publicité',

  'purpose.user-identification': 'Identification de l’utilisateur',
  'purpose.browser-identification': 'Identification du navigateur',
  'purpose.computer-identification': 'Identification de l’ordinateur',
  'purpose.session-identification': 'Identification de la session',
  'purpose.session-tracking': 'Suivi de la session',
  'purpose.activity-tracking': 'Suivi de l’activité',
  'purpose.content-storage': 'Stockage de contenu',
  'purpose.content-customisation': 'Personnalisation du contenu',
  'purpose.asset-optimisation': 'Optimisation du chargement',
  'purpose.error-reporting': 'Signalement des erreurs',

  'vendor.name': 'Fournisseur',
  'vendor.purposes': 'Finalités',
  'vendor.category': 'Catégorie',
  'vendor.stored': 'Cookies et stockage',
  'vendor.policy': 'Politique de confidentialité : {vendor}',
  'vendor.first': 'propre au site',
  'vendor.third': 'tiers',

  'stored.cookies': 'cookie',
  'stored.keeps': 'cookie que nous ne pouvons pas effacer',
  'stored.storage': 'stockage local',
  'stored.databases': 'base de données',
  'stored.session': 'jusqu’à la fermeture du navigateur',
  'stored.persistent': 'jusqu’à l’effacement',
  'stored.unknown': 'durée inconnue',

  'placeholder.text':
    'Ce contenu est fourni par {vendors}. Il n’est chargé que si vous y consentez, aux fins suivantes : {purposes}.',
  'placeholder.open': 'Ouvrir sur {host}',

  'status.saved': 'Votre choix est enregistré.',
  'status.unsaved': 'Votre choix ne vaut que pour cette page : le navigateur ne l’enregistre pas.',
  'status.needsReload': 'Rechargez la page pour arrêter {vendors}.',
  'status.couldNotErase': '{vendors} : certaines données n’ont pas pu être effacées.',

  'action.reject-all': 'Tout refuser',
  'action.accept-all': 'Tout accepter',
  'action.open-preferences': 'Personnaliser',
  'action.save': 'Enregistrer les choix',
  'action.close': 'Fermer',
  'action.more': 'Afficher plus',
  'action.reload': 'Recharger',
  'action.load-once': 'Charger une fois',
  'action.allow-always': 'Toujours autoriser',
}
