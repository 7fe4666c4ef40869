import type { Messages } from '../options'

/** Latvian. Not yet reviewed by a native speaker. */
export const messages: Messages = {
  lang: 'lv',
  dir: 'ltr',

  'list.comma': ', ',
  'list.and': ' un ',

  'banner.title': 'Jūsu izvēle par sīkdatnēm',
  'banner.text':
    'Šī vietne, par kuru atbild {controller}, izmanto neobligātas sīkdatnes tikai ar jūsu piekrišanu. Nolūks: {purposes}. Iesaistītās trešās personas: {third}. Savu izvēli jebkurā laikā varat mainīt sadaļā „{control}”.',
  'banner.undecided': 'Vēl nav izlemts: {vendors}.',
  'banner.changed': 'Sīkdatņu politika ir mainījusies kopš jūsu pēdējās izvēles.',
  'banner.policy': 'Sīkdatņu politika un pilns saraksts',

  'preferences.title': 'Sīkdatņu iestatījumi',
  'preferences.text': 'Izvēlieties, ko drīkst izmantot {controller}. Savu izvēli jebkurā laikā varat mainīt.',
  'preferences.vendors': 'Ieslēgtie pakalpojumu sniedzēji: {on} no {count}',
  'preferences.always': 'Vienmēr ieslēgtas',
  'preferences.search': 'Meklēt pakalpojumu sniedzējus',
  'preferences.found': 'Atrasti: {count}',

  'decided.banner': 'Izvēli izdarījāt sīkdatņu paziņojumā ({date}).',
  'decided.preferences': 'Izvēli izdarījāt šajos iestatījumos ({date}).',
  'decided.api': 'Jūsu izvēli saglabāja šī vietne ({date}).',
  'decided.agent': 'Izvēli izdarīja rīks jūsu pārlūkā ({date}).',
  'decided.gpc': 'Atteikums ir ņemts vērā: jūsu pārlūks sūta signālu „Global Privacy Control”.',

  'category.necessary': 'Nepieciešamās',
  'category.functional': 'Funkcionālās',
  'category.analytics': 'Analītiskās',
  'category.marketing': 'Mārketinga',
  'category.necessary.text': 'vietnes droša darbība',
  'category.functional.text': 'papildu funkcijas',
  'category.analytics.text': 'statistika',
  'category.marketing.text': 'reklāma',

  'purpose.user-identification': 'Lietotāja identifikācija',
  'purpose.browser-identification': 'Pārlūka identifikācija',
  'purpose.computer-identification': 'Datora identifikācija',
  'purpose.session-identification': 'Sesijas identifikācija',
  'purpose.session-tracking': 'Sesijas izsekošana',
  'purpose.activity-tracking': 'Darbību izsekošana',
  'purpose.content-storage': 'Satura glabāšana',
  'purpose.content-customisation': 'Satura pielāgošana',
  'purpose.asset-optimisation': 'Failu piegādes optimizācija',
  'purpose.error-reporting': 'Kļūdu ziņošana',

  'vendor.name': 'Pakalpojumu sniedzējs',
  'vendor.purposes': 'Nolūks',
  'vendor.category': 'Kategorija',
  'vendor.stored': 'Sīkdatnes un krātuves',
  'vendor.policy': '{vendor} privātuma politika',
  'vendor.first': 'šī vietne',
  'vendor.third': 'trešā persona',

  'stored.cookies': 'sīkdatne',
  'stored.keeps': 'sīkdatne, ko nevaram dzēst',
  'stored.storage': 'lokālā krātuve',
  'stored.databases': 'datubāze',
  'stored.session': 'līdz pārlūka aizvēršanai',
  'stored.persistent': 'līdz dzēšanai',
  'stored.unknown': 'ilgums nav zināms',

  'placeholder.text':
    'Avots: {vendors}. Šis saturs tiek ielādēts tikai ar jūsu piekrišanu. Nolūks: {purposes}.',
  'placeholder.open': 'Atvērt vietnē {host}',

  'status.saved': 'Jūsu izvēle ir saglabāta.',
  'status.unsaved': 'Jūsu izvēle ir spēkā tikai šajā lapā: pārlūks to nesaglabā.',
  'status.needsReload': 'Pārlādējiet lapu, lai apturētu: {vendors}.',
  'status.couldNotErase': 'Dažus datus neizdevās dzēst ({vendors}).',

  'action.reject-all': 'Noraidīt visas',
  'action.accept-all': 'Piekrist visām',
  'action.open-preferences': 'Pielāgot',
  'action.save': 'Saglabāt izvēli',
  'action.close': 'Aizvērt',
  'action.more': 'Rādīt vairāk',
  'action.reload': 'Pārlādēt',
  'action.load-once': 'Ielādēt vienreiz',
  'action.allow-always': 'Vienmēr atļaut',
}
