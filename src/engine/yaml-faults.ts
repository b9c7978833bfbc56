/** What the YAML reader refuses (its codes), and how to mend it. */
const sentences: Readonly<Record<string, string>> = {
  BAD_ALIAS: 'une valeur ne peut pas commencer par « * ». Mettez-la entre guillemets.',
  BAD_INDENT: 'retrait ou fermeture incorrecte. Alignez cette ligne avec ses voisines ; refermez les crochets et les accolades.',
  BAD_SCALAR_START: 'une valeur ne peut pas commencer par ce signe. Mettez-la entre guillemets.',
  BLOCK_AS_IMPLICIT_KEY: 'deux « : » sur une ligne. Mettez le texte entre guillemets.',
  DUPLICATE_KEY: 'ce champ est écrit deux fois. Gardez-en un.',
  MISSING_CHAR: 'signe manquant, souvent un guillemet qui n’est pas refermé.',
  MULTILINE_IMPLICIT_KEY: 'il manque « : » après le nom du champ, ou un retrait.',
  MULTIPLE_DOCS: 'plusieurs fiches dans un fichier. Faites un fichier par fiche.',
  TAB_AS_INDENT: 'tabulation en début de ligne. Remplacez-la par des espaces.',
  UNEXPECTED_TOKEN: 'cette ligne n’est pas à sa place. Vérifiez les retraits et les « : ».'
}

export const yamlFault = (code: string): string => `YAML incorrect : ${sentences[code] ?? 'cette ligne ne se lit pas. Vérifiez les retraits, les « : » et les guillemets.'}`

/** What zod expects, as an editor of rules calls it. */
const kinds: Readonly<Record<string, string>> = {
  string: 'un texte (un code s’écrit entre guillemets)', number: 'un nombre', boolean: 'true ou false', array: 'une liste, une ligne « - » par élément', object: 'des champs « nom: valeur »',
  record: 'des champs « nom: valeur »'
}

export function expected (type: string, found?: unknown): string {
  const cut = type === 'string' && typeof found === 'object' && found !== null && !Array.isArray(found)
  return cut ? 'un « : » coupe ce texte en deux. Mettez-le entre guillemets.' : `il faut ${kinds[type] ?? type}. Complétez ou corrigez ce champ.`
}
