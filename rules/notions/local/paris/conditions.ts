import { condition, type Condition, type Rule } from '../../../rule.js'
import { inChildren, perMonth } from '../../../units.js'
import { count, euros } from '../../../words.js'
import { estLocataire, statutOccupationLogement } from '../../logement/statut-occupation.js'
import { enfantsParis, estAgee, estHandicapee } from './foyer.js'

export const reglement = (article: string) => ({
  title: `Ville de Paris – Règlement municipal du Centre d’action sociale, ${article}`,
  url: 'https://www.paris.fr/pages/aides-au-logement-3827/'
})

export const parisien: Condition = condition({
  id: 'parisien',
  general: 'habiter Paris depuis au moins trois ans, sur les cinq dernières années',
  source: reglement('conditions générales'),
  test: c => c.household.famille.parisien,
  sentence: (_, met) => met ? 'Vous habitez Paris depuis au moins trois ans.' : 'Il faut habiter Paris depuis au moins trois ans, sur les cinq dernières années.'
})

export const locataire: Condition = condition({
  id: 'locataire',
  general: 'être locataire',
  source: reglement('article II.2.1.b'),
  test: estLocataire,
  sentence: (_, met) => met ? 'Vous êtes locataire.' : 'L’aide est pour les locataires.'
})

/** Tenant, owner, or paying off their home. */
export const logementACharge = (c: Rule): boolean =>
  estLocataire(c) || ['primo_accedant', 'proprietaire'].includes(statutOccupationLogement(c) ?? '')

export const logementPaye: Condition = condition({
  id: 'logement_a_charge',
  general: 'payer son logement, comme locataire ou propriétaire',
  source: reglement('article IV.2'),
  test: logementACharge,
  sentence: (_, met) => met ? 'Vous payez votre logement.' : 'Il faut être locataire ou propriétaire.'
})

export const auMoinsEnfants = (minimum: (c: Rule) => number): Condition => condition({
  id: 'enfants',
  general: 'avoir le nombre d’enfants à charge que l’aide demande',
  compares: {
    value: c => enfantsParis(c).length,
    operator: '>=',
    threshold: minimum,
    unit: inChildren,
    from: 'l’âge de vos enfants et leurs ressources'
  },
  sentence: (c, met) => met
    ? `Vous avez ${count(enfantsParis(c).length, 'un enfant', 'enfants')} à charge.`
    : `Il faut au moins ${count(minimum(c), 'un enfant', 'enfants')} à charge.`
})

export const demandeurAge: Condition = condition({
  id: 'personne_agee',
  general: 'avoir 65 ans, ou 60 ans en cas d’inaptitude au travail',
  source: reglement('article II.A'),
  value: { words: c => `${c.household.demandeur.age(c.date)} ans`, from: 'votre date de naissance' },
  test: c => estAgee(c, c.household.demandeur),
  sentence: (c, met) => `Vous avez ${c.household.demandeur.age(c.date)} ans${met ? '' : ' ; il faut 65 ans, ou 60 ans en cas d’inaptitude au travail'}.`
})

export const demandeurHandicape: Condition = condition({
  id: 'personne_handicapee',
  general: 'être en situation de handicap',
  source: reglement('article III.A.2'),
  test: c => estHandicapee(c, c.household.demandeur),
  sentence: (_, met) => met ? 'Vous êtes en situation de handicap.' : 'Le pass est pour les personnes en situation de handicap.'
})

interface Limite { source: { title: string, url: string }, qui: 'couple' | 'foyer', ressources: (c: Rule) => number, plafond: (c: Rule) => number, precision?: string }

/** Monthly resources, of the couple or of the whole household, against a maximum. */
export const ressourcesSousLePlafond = ({ source, qui, ressources, plafond, precision = '' }: Limite): Condition => condition({
  id: 'ressources',
  general: `avoir des ressources sous le plafond${precision}`,
  source,
  compares: {
    value: ressources,
    operator: '<=',
    threshold: plafond,
    unit: perMonth,
    from: 'les ressources récentes de votre foyer'
  },
  sentence: (c, met) => `Les ressources de votre ${qui} sont estimées à ${euros(Math.round(ressources(c)))} par mois${met ? '' : ` ; le plafond est de ${euros(plafond(c))}`}.`
})
