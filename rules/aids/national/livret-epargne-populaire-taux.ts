import { plural } from '../../../src/household/index.js'
import { estRattacheAuxParents } from '../../notions/impot/foyer-fiscal.js'
import { nbptr } from '../../notions/impot/nombre-de-parts.js'
import { anneeFiscale } from '../../notions/periodes.js'
import { residence } from '../../notions/residence.js'
import { rfr } from '../../notions/revenu-imposable/revenu-fiscal-de-reference.js'
import { condition, Doubt, formula, notion, parameter } from '../../rule.js'
import { perYear } from '../../units.js'
import { euros, percent, inFrench } from '../../words.js'

interface Plafonds { part: number, premiere_demi_part: number, demi_part_suivante: number }
const plafonds = parameter<Record<string, Plafonds & Record<string, number>>>('epargne/plafonds-revenu-fiscal')
const coefficient = parameter('epargne/lep-coefficient')
const taux = parameter('epargne/lep-taux')
const article = {
  title: 'Code monétaire et financier, article L. 221-15',
  url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000028447486/2014-01-01'
}

/** 1.8 times the ceiling of article 1417, I of the CGI, for the parts of the tax household. */
export const plafondLep = notion('plafond du livret d’épargne populaire', c => {
  const bareme = c.value(plafonds)[residence(c)]
  if (bareme === undefined) throw new Doubt('nous n’avons pas lu de plafond pour ce territoire')
  const parts = nbptr(c, anneeFiscale(c))
  const demiParts = { premiere: Math.min(Math.max(0, parts - 1), 0.5) * 2, suivantes: Math.max(0, parts - 1.5) * 2 }
  const base = Math.min(1, parts) * bareme.part + demiParts.premiere * bareme.premiere_demi_part +
    demiParts.suivantes * bareme.demi_part_suivante
  // Whole euros of the product, kept from binary noise (1,8 × 12 455 is 22 419 exactly).
  return Math.ceil(Number((c.value(coefficient) * base).toFixed(4)))
})

export default formula({
  conditions: [
    condition({
      id: 'foyer_fiscal',
      general: 'faire sa propre déclaration de revenus, hors du foyer fiscal de ses parents',
      source: article,
      test: c => !estRattacheAuxParents(c),
      sentence: (c, met) => met ? 'Vous faites votre propre déclaration de revenus.' : 'Vos parents vous comptent dans leur foyer fiscal.'
    }),
    condition({
      id: 'revenus',
      general: 'avoir un revenu fiscal de référence sous un plafond',
      source: article,
      compares: {
        value: c => rfr(c, anneeFiscale(c)),
        operator: '<=',
        threshold: plafondLep,
        unit: perYear,
        from: 'vos revenus imposables'
      },
      // The income known there is the parents', who declare it: theirs would be the person's own.
      test: c => estRattacheAuxParents(c) || rfr(c, anneeFiscale(c)) <= plafondLep(c),
      sentence: c => estRattacheAuxParents(c)
        ? 'Seuls comptent les revenus que vous déclarez vous-même.'
        : `Votre revenu fiscal de référence est estimé à ${euros(Math.round(rfr(c, anneeFiscale(c))))} ; ` +
          `le plafond est de ${euros(plafondLep(c))} pour ${inFrench(nbptr(c, anneeFiscale(c)))} ${plural(nbptr(c, anneeFiscale(c)), 'part')}.`
    })
  ],
  amount (c, explain) {
    const { value, source } = c.dated(taux)
    explain(() => `Le livret d’épargne populaire rapporte ${percent(value)} par an.`, source)
    return Number((100 * value).toFixed(4))
  }
})
