import { factAt } from './index.js'
import { typesOf } from './fact.js'
import type { ScalarType } from '../champ-types.js'

/** What we could send, as an institution reads it. Others are in docs/connecter-une-demarche.md. */
const said: Readonly<Record<string, string>> = {
  'demandeur.date_naissance': 'date de naissance du demandeur',
  'demandeur.age': 'âge du demandeur',
  'demandeur.activite': 'activité du demandeur (études, emploi, chômage…)',
  'demandeur.annee_etude': 'année d’études du demandeur',
  'demandeur.boursier': 'demandeur boursier sur critères sociaux',
  'demandeur.handicap': 'demandeur en situation de handicap',
  'demandeur.alternant': 'demandeur en alternance',
  'demandeur.service_civique': 'demandeur en service civique',
  'demandeur.date_debut_chomage': 'date de début du chômage du demandeur',
  'demandeur.habite_chez_parents': 'demandeur logé chez ses parents',
  'demandeur.declaration_fiscale_propre': 'demandeur qui fait sa propre déclaration de revenus',
  'demandeur.ressources_mensuelles': 'ressources du demandeur, le mois dernier',
  'demandeur.dernier_salaire_net': 'salaire net du demandeur, le mois dernier',
  'conjoint.date_naissance': 'date de naissance du conjoint',
  'conjoint.activite': 'activité du conjoint',
  'conjoint.ressources_mensuelles': 'ressources du conjoint, le mois dernier',
  'logement.commune': 'commune où le demandeur habite (ou son département, sa région, son intercommunalité)',
  'logement.nom_commune': 'nom de la commune où le demandeur habite',
  'logement.code_postal': 'code postal du logement du demandeur',
  'logement.loyer_charges_comprises': 'loyer, charges comprises',
  'menage.loyer': 'loyer',
  'famille.en_couple': 'demandeur en couple',
  'foyer.nombre_enfants': 'nombre d’enfants du demandeur',
  'foyer.nombre_personnes': 'nombre de personnes du foyer (demandeur, conjoint, enfants)',
  'foyer.situation_familiale': 'situation familiale du demandeur'
}

/** The facts that a champ of this type may receive, with their words. */
export const saidFor = (type: ScalarType): [path: string, words: string][] => Object.entries(said).filter(([path]) => {
  const fact = factAt(path)
  return fact !== undefined && typesOf[fact.kind].includes(type)
})

/** Of one member of a repetition. */
export const saidOfMember: Readonly<Record<string, string>> = {
  date_naissance: 'sa date de naissance', prenom: 'son prénom', age: 'son âge', scolarite: 'sa scolarité', lien: 'son lien avec le demandeur', situation: 'sa situation'
}
