import type { Case } from '../../src/household/index.js'

export type Answers = Case['answers']
export const about = (fieldName: string, value: unknown) => ({ entityName: 'individu', id: 'demandeur', fieldName, value })
const menage = (fieldName: string, value: unknown) => ({ entityName: 'menage', fieldName, value })

const months = (date: string, amount: number) => Object.fromEntries(Array.from({ length: 13 }, (_, rank) => {
  const month = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 - rank
  return [`${Math.floor(month / 12)}-${String(month % 12 + 1).padStart(2, '0')}`, amount]
}))

/** So much of one kind in each of thirteen months. */
export const income = (date: string, category: string, kind: string, amount: number): Answers =>
  [about('ressources', [kind]), about(category, [{ id: kind, amounts: months(date, amount) }])]

export const tenant: Answers = [
  menage('_logementType', 'locataire'), menage('_locationType', 'vide'), menage('coloc', false), menage('logement_chambre', false),
  { entityName: 'famille', fieldName: 'proprietaire_proche_famille', value: false }, menage('loyer', { loyer: 450, charges_locatives: 0 })
]

/** Alone, French, in Lyon, taxed apart from the parents: of 28 when at work, else of 22. */
export const alone = (dateDeValeur: string, activite: string, home: Answers, incomes: Answers = [about('ressources', [])]): Case => ({
  id: `${activite}-${dateDeValeur}`,
  dateDeValeur,
  answers: [
    about('date_naissance', activite === 'salarie' ? '1998-02-03' : '2004-02-03'), about('nationalite', 'FR'), about('activite', activite),
    ...activite === 'chomeur' ? [about('date_debut_chomage', '2024-01-15'), about('ass_precondition_remplie', false)] : [],
    ...activite === 'salarie' ? [about('_agence_travail_temporaire', false)] : [],
    ...activite === 'salarie' ? [] : [about('inapte_travail', false)],
    about('service_civique', false), about('handicap', false), about('enfant_a_charge', false), about('enceinte', 'pas_concerne'),
    ...activite === 'salarie' ? [] : [about('rsa_jeune_condition_heures_travail_remplie', false)],
    { entityName: 'enfants', value: 0 }, { entityName: 'famille', fieldName: 'en_couple', value: false },
    ...home,
    menage('depcom', { depcom: '69123', _codePostal: '69003', _nomCommune: 'Lyon', _departement: '69', _region: '84', _epci: '200046977', _epciType: 'METRO' }),
    menage('_difficultes_acces_ou_frais_logement', false), menage('_nombreMoisEntreeLogement', -12), ...incomes
  ]
})
