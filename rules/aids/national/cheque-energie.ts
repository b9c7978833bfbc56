import type { Unit } from '../../../src/engine/comparison.js'
import { plural, yearOf } from '../../../src/household/index.js'
import { estRattacheAuxParents, foyerFiscal, foyerFiscalDuConjoint, membres } from '../../notions/impot/foyer-fiscal.js'
import { statutOccupationLogement } from '../../notions/logement/statut-occupation.js'
import { declareSesRevenus } from '../../notions/menage.js'
import { anneeFiscale } from '../../notions/periodes.js'
import { rfr, rfrDuConjoint } from '../../notions/revenu-imposable/revenu-fiscal-de-reference.js'
import { condition, Doubt, formula, notion, parameter, type Person, type Rule } from '../../rule.js'
import { euros, inFrench } from '../../words.js'

type Tranches = readonly { a_partir_de: number, montant: number }[]
const montants = parameter<Record<'une' | 'moins_de_deux' | 'deux_et_plus', Tranches>>('energie/cheque-montants')
const unites = parameter<{ premiere: number, deuxieme: number, suivante: number }>('energie/unites-consommation')
const partAlternee = parameter('prestations-familiales/part-garde-alternee')
const code = {
  title: 'Code de l’énergie, articles L. 124-1 et R. 124-1',
  url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000032497834'
}
const locations: readonly unknown[] = ['locataire_vide', 'locataire_meuble']
const logements: readonly unknown[] = ['primo_accedant', 'proprietaire', ...locations]

/** Those who may hold the electricity contract of the home, taxed together, and their reference income of year N-2. */
export interface FoyerDuContrat { personnes: readonly Person[], revenu: number }

/**
 * Since the chèque of 2025, the tax household of the holder of the contract counts, no more the dwelling of 1 January
 * (loi n° 2025-127 du 14 février 2025, article 173; décret n° 2025-735 du 31 juillet 2025).
 */
export const foyersDuContrat = notion('foyers du contrat d’électricité', (c): readonly FoyerDuContrat[] => {
  const [year, conjoint] = [anneeFiscale(c), foyerFiscalDuConjoint(c)]
  const duConjoint = conjoint === null ? [] : [{ personnes: membres(conjoint), revenu: rfrDuConjoint(c, year) ?? 0 }]
  if (!estRattacheAuxParents(c)) return [{ personnes: membres(foyerFiscal(c)), revenu: rfr(c, year) }, ...duConjoint]
  return conjoint === null ? [{ personnes: [c.household.demandeur], revenu: 0 }] : duConjoint
})

export const occupeUnLogement = notion('logement du chèque énergie', c =>
  logements.includes(statutOccupationLogement(c)))

/** One chèque for a home: the contract of a shared one is in the name of one of those who share it. */
export const aLeContrat = notion('contrat d’électricité', (c): boolean => {
  if (locations.includes(statutOccupationLogement(c)) && c.household.menage.coloc) {
    throw new Doubt('dans une colocation, un seul chèque est donné, à la personne qui a le contrat d’électricité')
  }
  return true
})

export const enGardeAlternee = notion('enfant partagé du chèque énergie', (_, person: Person): boolean => person.garde_alternee)

function unitesDeConsommation (c: Rule, { personnes }: FoyerDuContrat): number {
  const { premiere, deuxieme, suivante } = c.value(unites, `${yearOf(c.date)}-01-01`)
  const nombre = personnes.reduce((sum, person) => sum + (enGardeAlternee(c, person) ? c.value(partAlternee) : 1), 0)
  return premiere + deuxieme * Math.min(1, Math.max(0, nombre - 1)) + suivante * Math.max(0, nombre - 2)
}

const revenuParUnite = (c: Rule, foyer: FoyerDuContrat): number => foyer.revenu / unitesDeConsommation(c, foyer)

function tranchesDuFoyer (c: Rule, foyer: FoyerDuContrat): Tranches {
  const nombre = unitesDeConsommation(c, foyer)
  return c.value(montants, `${yearOf(c.date)}-01-01`)[nombre <= 1 ? 'une' : nombre < 2 ? 'moins_de_deux' : 'deux_et_plus']
}

function montantDuFoyer (c: Rule, foyer: FoyerDuContrat): number {
  return tranchesDuFoyer(c, foyer).findLast(tranche => tranche.a_partir_de <= revenuParUnite(c, foyer))?.montant ?? 0
}

/** The same for either of a couple taxed apart, or nobody asked which one holds the contract. */
const montant = notion('montant du chèque énergie', (c): number => {
  const [un = 0, ...autres] = foyersDuContrat(c).map(foyer => montantDuFoyer(c, foyer))
  if (autres.some(autre => autre !== un)) {
    throw new Doubt('le montant dépend de la personne de votre couple qui a le contrat d’électricité')
  }
  return un
})

const premier = (c: Rule): FoyerDuContrat => foyersDuContrat(c)[0]!

const perUnit: Unit = { words: amount => `${euros(amount)} par unité de consommation`, decimals: [0, 2] }

export default formula({
  conditions: [
    condition({
      id: 'declarant',
      general: 'faire sa propre déclaration de revenus, hors du foyer fiscal de ses parents',
      source: code,
      test: declareSesRevenus,
      sentence: (c, met) => met
        ? 'Votre ménage fait sa propre déclaration de revenus.'
        : 'Vos parents vous comptent dans leur foyer fiscal.'
    }),
    condition({
      id: 'logement',
      general: 'occuper un logement dont on est locataire ou propriétaire',
      source: code,
      test: occupeUnLogement,
      sentence: (c, met) => met
        ? 'Vous êtes locataire ou propriétaire de votre logement.'
        : 'Votre logement n’ouvre pas droit au chèque énergie.'
    }),
    condition({
      id: 'contrat',
      general: 'avoir à son nom, ou au nom de son foyer fiscal, le contrat d’électricité du logement',
      source: code,
      test: aLeContrat,
      sentence: () => 'Nous supposons que le contrat d’électricité de votre logement est à votre nom, ou au nom d’une personne de votre foyer fiscal.'
    }),
    condition({
      id: 'revenus',
      general: 'avoir un revenu fiscal de référence sous un plafond, selon le nombre de personnes du foyer fiscal',
      source: code,
      compares: {
        value: c => revenuParUnite(c, premier(c)),
        operator: '<',
        threshold: c => tranchesDuFoyer(c, premier(c)).at(-1)?.a_partir_de ?? 0,
        unit: perUnit,
        from: 'le revenu fiscal et le nombre de personnes de votre foyer fiscal'
      },
      test: c => montant(c) > 0,
      sentence: c => `Votre revenu fiscal de référence est estimé à ${euros(Math.round(premier(c).revenu))}, ` +
        `soit ${euros(Math.round(revenuParUnite(c, premier(c))))} par unité de consommation.`
    })
  ],
  amount (c, explain) {
    const unite = unitesDeConsommation(c, premier(c))
    explain(() => `Votre foyer fiscal compte ${inFrench(unite)} ${plural(unite, 'unité')} de consommation : ${euros(montant(c))} par an.`, code)
    return montant(c)
  }
})
