/** What is known of one text after its single tokenisation. Filled by the analyser, shared by all signals. */
export interface AnalysedText {
  readonly text: string
}
