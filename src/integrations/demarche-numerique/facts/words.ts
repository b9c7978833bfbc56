import { normalised } from '../normalised.js'
import type { ScalarType } from '../champ-types.js'
import { factAt, personFact } from './index.js'
import { typesOf, type Fact } from './fact.js'

/** Words of a label that speak of a fact, the most precise first: what services:draft proposes. */
const words: readonly (readonly [path: string, pattern: RegExp])[] = [
  ['demandeur.date_naissance', /date de naissance|\bne\(?e?\)? le\b/],
  ['demandeur.date_debut_chomage', /(debut|inscription).*(chomage|france travail|pole emploi)/],
  ['logement.code_postal', /code postal/],
  ['logement.loyer_charges_comprises', /loyer.*charges|charges comprises/],
  ['menage.loyer', /\bloyer\b/],
  ['logement.nom_commune', /\b(commune|ville)\b/],
  ['logement.commune', /commune|ville|departement|region|intercommunalite|epci|agglomeration|residence|domicile/],
  ['foyer.nombre_enfants', /(nombre|combien).*enfants?|personnes? a charge/],
  ['foyer.nombre_personnes', /(nombre|combien).*(personnes|membres)|composition/],
  ['foyer.situation_familiale', /situation (familiale|matrimoniale|maritale)|etat civil/],
  ['demandeur.activite', /activite|situation (principale|professionnelle)|statut professionnel/],
  ['demandeur.annee_etude', /annee d'?etude|niveau d'?etude|classe|diplome prepare/],
  ['demandeur.ressources_mensuelles', /(ressources|revenus?) .*mensuel|ressources du mois/],
  ['demandeur.dernier_salaire_net', /salaire/],
  ['demandeur.boursier', /boursi|bourse/],
  ['demandeur.handicap', /handicap/],
  ['demandeur.alternant', /alternan|apprenti/],
  ['demandeur.service_civique', /service civique/],
  ['demandeur.declaration_fiscale_propre', /(propre|votre) declaration/],
  ['demandeur.habite_chez_parents', /(chez|avec) (vos|mes|ses) parents/],
  ['famille.en_couple', /en couple|conjoint/]
]

const rowWords: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['date_naissance', /naissance/],
  ['prenom', /prenom/],
  ['age', /\bage\b/],
  ['scolarite', /scolar|etablissement|classe/],
  ['lien', /\blien\b/],
  ['situation', /situation|activite/]
]

export interface Proposal { path: string, fact: Fact }

type Propose = (type: ScalarType, label: string) => Proposal | undefined

const firstOf = (list: readonly (readonly [string, RegExp])[], find: (path: string) => Fact | undefined): Propose => (type, label) => {
  for (const [path, pattern] of list) {
    const fact = find(path)
    if (fact !== undefined && typesOf[fact.kind].includes(type) && pattern.test(normalised(label))) return { path, fact }
  }
  return undefined
}

/** The fact that a champ seems to ask for: its type fits and its label speaks of it. A person decides. */
export const proposed = firstOf(words, factAt)
export const proposedInRow = firstOf(rowWords, name => personFact(name, 'individu.enfant_0'))
