import { normalised } from '../normalised.js'
import type { ScalarType } from '../champ-types.js'
import { factAt, personFact } from './index.js'
import { typesOf, type Fact } from './fact.js'

/** Somebody or something else than the applicant: what is asked of them is never the applicant's own fact. */
const others = new RegExp(`\\b(?:${[
  'representants?', 'responsables?', 'tut(?:eurs?|elle|rices?)', 'curat(?:eurs?|elle|rices?)', 'parents?', 'peres?', 'meres?', 'freres?', 'soeurs?', 'fratrie',
  'conjointe?s?', 'epou[sx]e?', 'concubine?s?', 'partenaires?', 'enfants?', 'employeurs?', 'maitres?', 'etablissements?', 'ecoles?', 'lycees?', 'universites?',
  'bailleurs?', 'proprietaires?', 'garante?s?', 'cautions?', 'organismes?', 'associations?', 'entreprises?', 'societes?', 'structures?', 'referente?s?', 'titulaires?',
  'beneficiaires?', 'tiers', 'mandataires?', 'hebergeante?s?', 'hebergeurs?', 'colocataires?', 'accompagnante?s?', 'accompagnat(?:eurs?|rices?)', 'interlocut(?:eurs?|rices?)'
].join('|')})\\b`)
export const speaksOfAnother = (label: string): boolean => others.test(normalised(label))

const before = '(?:votre |vos |mon |ma |mes |quelle? est votre |quel(?:le)?s sont vos |indiquez votre )?'
const after = '(?: (?:du |de la |de l\')(?:demandeur|demandeuse|candidate?|etudiante?|apprentie?|jeune|usager))?(?: \\([^)]*\\))?'
/** The whole label, not a word of it: « département de naissance » is no home, « bourse au permis » no student grant. */
const whole = (pattern: string): RegExp => new RegExp(`^${before}(?:${pattern})${after}$`)

const home = '(?: (?:de residence|de domicile|d\'habitation|(?:de|du) (?:votre |mon |la )?(?:logement|domicile|residence|commune de residence)|ou vous (?:habitez|residez)))?(?: principale?)?'

interface Words { path: string, asks: RegExp, /** It speaks of the household by itself. */ household?: true }
const asks = (path: string, pattern: string): Words => ({ path, asks: whole(pattern) })

/** Labels that ask for a fact of the applicant, the most precise first: what services:draft proposes. */
const words: readonly Words[] = [
  asks('demandeur.date_naissance', 'date de naissance|ne\\(?e?\\)? le'),
  asks('demandeur.date_debut_chomage', 'date (?:de debut|d\'inscription)[a-z\' ]*(?:chomage|france travail|pole emploi)'),
  asks('logement.code_postal', `code postal${home}`),
  asks('logement.loyer_charges_comprises', '(?:montant )?(?:du |de votre )?loyer(?: mensuel)?,? ?\\(?(?:avec charges|(?:toutes )?charges (?:comprises|incluses))\\)?'),
  asks('menage.loyer', '(?:montant )?(?:du |de votre )?loyer(?: mensuel)?(?: hors charges)?'),
  asks('logement.nom_commune', `(?:nom de (?:la |votre ))?(?:commune|ville)${home}`),
  asks('logement.commune', `(?:commune|ville|departement|region|intercommunalite|epci|agglomeration)${home}|lieu de residence`),
  { ...asks('foyer.nombre_enfants', '(?:nombre|combien avez-vous) d\'enfants?(?: a charge)?'), household: true },
  asks('foyer.nombre_personnes', '(?:nombre|combien) de (?:personnes|membres)(?: (?:composant|vivant dans|dans|de|du))*(?: (?:le |la |votre )?(?:foyer|menage))'),
  asks('foyer.situation_familiale', 'situation (?:familiale|matrimoniale|maritale)'),
  asks('demandeur.activite', '(?:activite|situation) (?:principale|professionnelle)(?: actuelle)?|statut professionnel'),
  asks('demandeur.annee_etude', '(?:annee|niveau) d\'etudes?(?: (?:actuelle?|en cours))?'),
  asks('demandeur.ressources_mensuelles', '(?:montant (?:de vos |des )?)?(?:ressources|revenus) mensuel(?:le)?s(?: nette?s)?'),
  asks('demandeur.dernier_salaire_net', '(?:dernier )?salaire(?: mensuel)? net(?: mensuel)?'),
  asks('demandeur.boursier', '(?:etes-vous |je suis )?(?:etudiante? |eleve )?bours(?:ier|iere|ier\\(e\\)|ier\\(iere\\)|ier·e|ier/boursiere|ier ou boursiere)(?: sur criteres sociaux)?'),
  asks('demandeur.handicap', '(?:etes-vous |je suis )?en situation de handicap'),
  asks('demandeur.alternant', '(?:etes-vous |je suis )?(?:en alternance|alternante?|en contrat d\'alternance)'),
  asks('demandeur.service_civique', '(?:etes-vous |je suis )?en service civique'),
  asks('demandeur.declaration_fiscale_propre', '(?:faites-vous |je fais )?(?:votre|ma) propre declaration (?:de revenus|fiscale|d\'impots?)'),
  { ...asks('demandeur.habite_chez_parents', '(?:habitez|vivez|logez)-vous (?:encore )?chez vos parents|je (?:vis|habite|loge) chez mes parents'), household: true },
  asks('famille.en_couple', '(?:vivez-vous |etes-vous |je vis |je suis )?en couple')
]

const member = '(?: (?:de l\'enfant|de la personne|du membre du foyer))?'
const asksMember = (path: string, pattern: string): Words => ({ path, asks: new RegExp(`^(?:${pattern})${member}$`), household: true })
const rowWords: readonly Words[] = [
  asksMember('date_naissance', 'date de naissance|ne\\(?e?\\)? le'),
  asksMember('prenom', 'prenoms?'),
  asksMember('age', 'age'),
  asksMember('scolarite', 'scolarite|niveau scolaire'),
  asksMember('lien', 'lien(?: de parente)?(?: avec (?:vous|le demandeur|la demandeuse))?'),
  asksMember('situation', '(?:situation|activite)(?: professionnelle| principale| actuelle)?')
]

export interface Proposal { path: string, fact: Fact }

type Propose = (type: ScalarType, label: string) => Proposal | undefined

const firstOf = (list: readonly Words[], find: (path: string) => Fact | undefined): Propose => (type, label) => {
  for (const { path, asks, household } of list) {
    const fact = find(path)
    if (fact === undefined || !typesOf[fact.kind].includes(type) || !asks.test(normalised(label))) continue
    if (household || !speaksOfAnother(label)) return { path, fact }
  }
  return undefined
}

/** The fact that a champ seems to ask of the applicant: its type fits and its whole label says so. A person decides. */
export const proposed = firstOf(words, factAt)
export const proposedInRow = firstOf(rowWords, name => personFact(name, 'individu.enfant_0'))

/** Of whom a repetition lists the members, if it says so. */
export function proposedMembers (label: string): 'enfants' | 'foyer' | undefined {
  const said = normalised(label)
  if (/^(?:vos |mes |les |liste des )?enfants?(?: a charge| du foyer)?$/.test(said)) return 'enfants'
  return /^(?:composition|membres|personnes(?: vivant dans| composant| de)?)(?: (?:de|du|le|la|votre))* (?:foyer|menage)$/.test(said) ? 'foyer' : undefined
}
