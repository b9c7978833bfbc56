import { titreEnRegle } from '../../aid-conditions/titre-en-regle.js'
import { parentsDeLaFamille } from '../../notions/famille.js'
import { categorieDeMenage, plafondLogementSocial, revenuLogementSocial } from '../../notions/logement/logement-social.js'
import { condition, formula, parameter } from '../../rule.js'
import { perYear } from '../../units.js'
import { euros } from '../../words.js'

const majorite = parameter('personne/age-majorite')
const arrete = {
  title: 'Arrêté du 29 juillet 1987 relatif aux plafonds de ressources des habitations à loyer modéré',
  url: 'https://www.legifrance.gouv.fr/affichTexte.do?cidTexte=JORFTEXT000000294318'
}
const r441 = {
  title: 'Code de la construction et de l’habitation, article R. 441-1',
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006074096/'
}

export default formula({
  conditions: [
    condition({
      id: 'majeur',
      general: 'être majeur, ou vivre en couple avec une personne majeure',
      source: arrete,
      threshold: c => `${c.value(majorite)} ans au moins`,
      test: c => parentsDeLaFamille(c).some(person => person.age(c.date) >= c.value(majorite)),
      sentence: (c, met) => met ? 'Vous êtes majeur, ou la personne avec qui vous vivez l’est.' : 'Vous n’êtes pas majeur.'
    }),
    condition({
      id: 'revenus',
      general: 'avoir des revenus sous un plafond',
      source: arrete,
      compares: {
        value: revenuLogementSocial,
        operator: '<=',
        threshold: plafondLogementSocial,
        unit: perYear,
        from: 'les revenus imposables de votre ménage'
      },
      sentence: c => `Votre revenu fiscal de référence retenu est de ${euros(Math.round(revenuLogementSocial(c)))} ; ` +
        `le plafond est de ${euros(plafondLogementSocial(c))} (catégorie de ménage ${categorieDeMenage(c)}).`
    }),
    titreEnRegle({ source: r441, couple: true })
  ]
})
