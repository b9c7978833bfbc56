import { etudiantBoursier } from '../../notions/etudes/boursier.js'
import { montantAah } from '../../notions/minima-sociaux/aah.js'
import { moisCourant } from '../../notions/periodes.js'
import { montantAeeh } from '../../notions/prestations-familiales/aeeh.js'
import { montantArs } from '../../notions/prestations-familiales/ars.js'
import { condition, formula, notion, parameter, type Rule } from '../../rule.js'
import { euros } from '../../words.js'

type Titre = 'boursier' | 'ars' | 'aeeh' | 'aah'
const ages = parameter<Record<Titre, { minimum?: number, maximum: number } & Record<string, number>>>('pass-sport/ages')
const montant = parameter('pass-sport/montant')
const decret = {
  title: 'Décret relatif au Pass’Sport',
  url: 'https://www.legifrance.gouv.fr/loda/id/LEGIARTI000046139655/2022-08-05#LEGIARTI000046139655'
}

const titres: readonly { titre: Titre, nom: string, ouvert: (c: Rule) => boolean }[] = [
  { titre: 'ars', nom: 'l’allocation de rentrée scolaire', ouvert: c => montantArs(c) > 0 },
  { titre: 'aeeh', nom: 'l’allocation d’éducation de l’enfant handicapé', ouvert: c => montantAeeh(c, moisCourant(c)) > 0 },
  { titre: 'aah', nom: 'l’allocation aux adultes handicapés', ouvert: c => montantAah(c, c.household.demandeur, moisCourant(c)) > 0 },
  { titre: 'boursier', nom: 'une bourse de l’enseignement supérieur', ouvert: etudiantBoursier }
]

/** What opens the right: one of four benefits, each at its own ages. The age is looked at first. */
const titre = notion('titre au Pass’Sport', c => {
  const age = c.household.demandeur.age(c.date)
  return titres.find(({ titre, ouvert }) => {
    const { minimum, maximum } = c.value(ages)[titre]
    return (minimum ?? 0) <= age && age <= maximum && ouvert(c)
  }) ?? null
})

export default formula({
  conditions: [
    condition({
      id: 'titre',
      general: 'toucher une bourse, l’AAH, l’AEEH ou l’allocation de rentrée scolaire, à l’âge voulu',
      source: decret,
      value: c => `${c.household.demandeur.age(c.date)} ans`,
      threshold: c => {
        const { boursier: bourse, aah } = c.value(ages)
        return `${bourse.maximum} ans au plus avec une bourse, ${aah.maximum} ans au plus avec l’AAH`
      },
      test: c => titre(c) !== null,
      sentence: c => titre(c) === null
        ? 'Aucune allocation ni bourse ne vous y donne droit à votre âge.'
        : `Vous y avez droit avec ${titre(c)?.nom ?? ''}.`
    })
  ],
  amount (c, explain) {
    const { value, source } = c.dated(montant)
    explain(() => `Le pass Sport est de ${euros(value)}.`, source)
    return value
  }
})
