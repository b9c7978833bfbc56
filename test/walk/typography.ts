/** What a printer would put right: ordinary spaces and typewriter's signs where French has its own, capitals without their accent. */
const fault = /\S [?!;:»%€]|« |n° |\p{L}'\p{L}|"|\.\.\.|\d \d{3}(?!\d)|(?<!\p{L})(?:Etats?|Ecoles?|Etudes?|Etudiante?s?|Iles?)(?!\p{L})|(?:^|[.!?] )A \p{Ll}/u

/** Piece by piece: what stands on both sides of a tag is not one sentence. */
export const typographyFlaws = (texts: readonly string[]): string[] => texts.flatMap(text => {
  const found = fault.exec(text)
  return found === null ? [] : [`typography: « ${text.slice(Math.max(0, found.index - 30), found.index + 30)} »`]
})
