/** Where words stand: on one of the two choices, or in the text of a layer. */
export type Place = 'reject' | 'accept' | 'text'

/**
 * Words that judge a refusal, promise something for a yes, or urge, flatter and reward in a text: by language, as parts
 * of a regular expression. A refusal that goes on behind “No,” says something about who refuses.
 */
const STEERING: Readonly<Record<string, Readonly<Record<Place, string>>>> = {
  en: {
    reject:
      'no *[,;:.–—-] *(?!thank)\\p{L}+|bad|worse|worst|poor|boring|hate|like|love|lose|losing|miss|sad|sorry|risk|unsafe|slow|slower|broken|limited|less|unfortunately|(?:don.t|do not|not|never) (?:reject|refuse|decline)',
    accept:
      'better|best|improved?|enhanced?|enjoy|great|awesome|faster|free|discount|win|recommended|support us|now',
    text: 'hurry|last chance|only today|limited time|act now|(?:better|best|improved?|enhanced?|full|great) (?:\\p{L}+ )?experience|discount|voucher|please support|help us|don.t miss',
  },
  de: {
    reject:
      'nein *[,;:.–—-] *(?!danke)\\p{L}+|schlecht\\p{L}*|langweilig\\p{L}*|leider|verlier\\p{L}*|verpass\\p{L}*|eingeschränkt\\p{L}*|unsicher\\p{L}*|langsam\\p{L}*|lieber nicht|nicht ablehnen',
    accept:
      'besser\\p{L}*|beste\\p{L}*|verbesser\\p{L}*|genießen|kostenlos\\p{L}*|gratis|rabatt\\p{L}*|gutschein\\p{L}*|empfohlen\\p{L}*|jetzt|unterstütz\\p{L}*|super|toll\\p{L}*',
    text: 'nur heute|letzte chance|jetzt zugreifen|(?:besser|best|optimal|voll)\\p{L}* (?:\\p{L}+ )?(?:\\p{L}*erlebnis|erfahrung)|rabatt\\p{L}*|gutschein\\p{L}*|bitte unterstütz\\p{L}*|verpass\\p{L}*',
  },
  fr: {
    reject:
      'non *[,;:.–—-] *(?!merci)\\p{L}+|mauvais\\p{L}*|pire|perdre|rater|manquer|dommage|malheureusement|ennuyeu\\p{L}*|risque\\p{L}*|moins|limitée?s?|lente?s?|dégradée?s?|ne pas refuser',
    accept:
      'meilleure?s?|améliorer|profiter|gratuite?s?|réduction|promo\\p{L}*|recommandée?s?|maintenant|vite|super|soutenir',
    text: 'meilleure?s? (?:\\p{L}+ )?expérience|expérience (?:optimale|améliorée|enrichie)|dernière chance|dépêchez-vous|promo\\p{L}*|soutenez|ne manquez pas',
  },
  es: {
    reject:
      'no *[,;:.–—-] *(?!gracias)\\p{L}+|mal[ao]?s?|peor|perder\\p{L}*|aburrid\\p{L}*|riesgo|lent[ao]s?|limitad\\p{L}*|menos|lamentablemente|odio|no rechazar',
    accept:
      'mejor\\p{L}*|disfrutar?|gratis|descuento\\p{L}*|oferta\\p{L}*|recomendad\\p{L}*|ahora|genial|apoyar',
    text: '(?:mejor|mejorar|óptima) (?:\\p{L}+ )?experiencia|experiencia (?:óptima|mejorada)|última oportunidad|solo hoy|descuento\\p{L}*|apóyanos|no te pierdas',
  },
  it: {
    reject:
      'no *[,;:.–—-] *(?!grazie)\\p{L}+|peggio\\p{L}*|perdere|noios\\p{L}*|rischi\\p{L}*|lent[aoei]|limitat\\p{L}*|meno|purtroppo|odio|non rifiutare',
    accept:
      'miglior\\p{L}*|godi\\p{L}*|gratis|gratuit\\p{L}*|scont\\p{L}*|consigliat\\p{L}*|ora|subito|sostien\\p{L}*',
    text: 'miglior\\p{L}* (?:\\p{L}+ )?esperienza|esperienza (?:ottimale|migliore)|ultima occasione|solo oggi|scont[oi]|sostienici|non perdere',
  },
  nl: {
    reject:
      'nee *[,;:.–—-] *(?!dank|bedankt)\\p{L}+|slecht\\p{L}*|saai\\p{L}*|verlie\\p{L}*|missen|helaas|risico|onveilig\\p{L}*|trage?|beperkte?|minder|liever niet|niet weigeren',
    accept:
      'beter\\p{L}*|beste|verbeter\\p{L}*|geniet\\p{L}*|gratis|korting\\p{L}*|aanbevolen|nu|snel|steun\\p{L}*',
    text: '(?:betere?|beste|optimale) (?:\\p{L}+ )?\\p{L}*ervaring|laatste kans|alleen vandaag|korting\\p{L}*|steun ons|mis (?:het )?niet',
  },
  pl: {
    reject:
      'nie *[,;:.–—-] *(?!dzi)\\p{L}+|gorsz\\p{L}*|zł[aey]\\p{L}*|nudn\\p{L}*|strac\\p{L}*|ryzyk\\p{L}*|niestety|ograniczon\\p{L}*|mniej|woln\\p{L}*',
    accept:
      'lepsz\\p{L}*|najleps\\p{L}*|popraw\\p{L}*|darmow\\p{L}*|rabat\\p{L}*|zniżk\\p{L}*|polecan\\p{L}*|teraz|wspier\\p{L}*|super',
    text: '(?:lepsz|najlepsz)\\p{L}* (?:\\p{L}+ )?doświadcze\\p{L}*|ostatnia szansa|tylko dziś|rabat\\p{L}*|zniżk\\p{L}*|wesprzyj',
  },
  pt: {
    reject:
      'não *[,;:.–—-] *(?!obrigad)\\p{L}+|mau|má|pior|perder|chat[ao]|risco|lent[ao]|limitad\\p{L}*|menos|infelizmente|odeio|não recusar',
    accept:
      'melhor\\p{L}*|aproveit\\p{L}*|grátis|gratuit\\p{L}*|desconto\\p{L}*|recomendad\\p{L}*|agora|apoi\\p{L}*',
    text: 'melhor\\p{L}* (?:\\p{L}+ )?experiência|experiência (?:ideal|melhor)|última chance|só hoje|desconto\\p{L}*|apoie-nos|não perca',
  },
}

/** Signs that urge or reward. In a text `!` and `%` may belong to a name. */
const SIGNS = {
  label: /[!?%€$£]|(?![©®™])\p{Extended_Pictographic}/u,
  text: /(?![©®™])\p{Extended_Pictographic}/u,
}

/** What steers in `words`, which are in `language` (a BCP 47 tag). In languages that are not known here, signs alone. */
export function findSteering(words: string, place: Place, language: string): string | undefined {
  const [sign] = (place === 'text' ? SIGNS.text : SIGNS.label).exec(words) ?? []
  const list = STEERING[language.slice(0, 2)]?.[place]
  const [, word] = (list && new RegExp(`(?:^|[^\\p{L}])(${list})(?!\\p{L})`, 'iu').exec(words)) || []
  return sign ?? word
}
