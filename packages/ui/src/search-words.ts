/** Words that the file of a language has not, by language: the script tag's search brings its own. */
export const words: Readonly<Record<string, Readonly<Record<string, string>>>> = {}
