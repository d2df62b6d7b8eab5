/** Lines by the language they are written in. `own` state the fact of their writer, `not` do not; separated by `|`. */
export interface LinesOf { readonly own: string; readonly not: string }
/** Lines in each language of the grammar. */
export type LinesBySpeech = Readonly<Record<'en' | 'zh' | 'fr', LinesOf>>
