/** Serbian words in Latin letters: one for each Cyrillic one, but for three that are written with two. */
export function toLatin<Words extends Readonly<Record<string, string>>>(words: Words): Words {
  const cyrillic = 'абвгдђежзијклмнопрстћуфхцчшљњџ'
  const latin = 'a b v g d đ e ž z i j k l m n o p r s t ć u f h c č š lj nj dž'.split(' ')
  const turn = (letter: string) => {
    const small = letter.toLowerCase()
    const [first = letter, ...rest] = latin[cyrillic.indexOf(small)] ?? ''
    return (small === letter ? first : first.toUpperCase()) + rest.join('')
  }
  const turned = Object.entries(words).map(([key, text]) => [key, text.replace(/[Ѐ-ӿ]/g, turn)])
  return Object.fromEntries(turned) as Words
}
