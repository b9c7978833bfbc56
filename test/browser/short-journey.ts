/** A short way through the questionnaire: a radio's words, or what is typed in each field. Elsewhere: « Non », or nothing ticked. */
const given: Readonly<Record<string, string | readonly string[]>> = {
  'individu/demandeur/date_naissance': ['7', '3', '2001'],
  'individu/demandeur/nationalite': 'Française',
  'individu/demandeur/activite': 'Autre situation',
  'individu/demandeur/regime_securite_sociale': 'Régime général',
  'enfants': ['0'],
  'menage/_logementType': 'Hébergé',
  'menage/depcom': ['48000'],
  'menage/depcom/commune': 'Mende'
}

export const answers = (path: string): string | readonly string[] => given[path] ?? 'Non'
