import { parentsDeLaFamille } from '../../notions/famille.js'
import { zoneAbc } from '../../notions/logement/zone-abc.js'
import { nombreDePersonnes, rfrDuMenage } from '../../notions/menage.js'
import { condition, formula, notion, parameter, type Rule } from '../../rule.js'
import { perYear } from '../../units.js'
import { count, euros } from '../../words.js'

const majorite = parameter('personne/age-majorite')
const plafonds = parameter<Record<string, Record<string, number>>>('logement/brs-plafonds')
const nombreMaximum = parameter('logement/brs-nombre-personnes-maximum')
const article = {
  title: 'Code de la construction et de l’habitation, article D. 255-2',
  url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000050009519/'
}

const nomDeZone = (c: Rule): string => ({ Abis: 'A bis', A: 'A', B1: 'B1', B2: 'B2', C: 'C' })[zoneAbc(c) ?? 'C']

/** Ceiling of the zone for the number of persons (arrêté du 26 mars 2004, annexe III). */
const plafond = notion('plafond du bail réel solidaire', c => {
  const bareme = c.value(plafonds)[zoneAbc(c) ?? ''] ?? {}
  const maximum = c.value(nombreMaximum)
  const nombre = nombreDePersonnes(c)
  return (bareme[String(Math.min(nombre, maximum))] ?? 0) + Math.max(0, nombre - maximum) * (bareme['supplementaire'] ?? 0)
})

/** A home is bought by somebody of age (Code civil, article 1146). */
export const unMajeur = notion('un majeur dans le couple', (c): boolean => parentsDeLaFamille(c).some(person => person.age(c.date) >= c.value(majorite)))

export default formula({
  conditions: [
    condition({
      id: 'majeur',
      general: 'être majeur, ou vivre en couple avec une personne majeure',
      source: article,
      test: unMajeur,
      sentence: (_, met) => met ? 'Vous êtes majeur, ou la personne avec qui vous vivez l’est.' : 'Vous n’êtes pas majeur.'
    }),
    condition({
      id: 'zone',
      general: 'habiter en métropole ou dans un département d’outre-mer',
      source: article,
      test: c => zoneAbc(c) !== null,
      sentence: (c, met) => met
        ? `Votre commune est en zone ${nomDeZone(c)}.`
        : 'Le bail réel solidaire n’existe pas là où vous habitez.'
    }),
    condition({
      id: 'revenus',
      general: 'avoir un revenu fiscal de référence sous le plafond de sa zone et de son ménage',
      source: article,
      compares: {
        value: rfrDuMenage,
        operator: '<=',
        threshold: plafond,
        unit: perYear,
        from: 'les revenus imposables de votre ménage'
      },
      sentence: c => `Le revenu fiscal de référence de votre ménage est estimé à ${euros(Math.round(rfrDuMenage(c)))} ; ` +
        `le plafond est de ${euros(plafond(c))} pour ${count(nombreDePersonnes(c), 'une personne', 'personnes')} en zone ${nomDeZone(c)}.`
    })
  ]
})
