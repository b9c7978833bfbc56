import { agesPassSport, enfantsAnnonces, nombreDePassSport } from '../../notions/pass-sport.js'
import { condition, formula, parameter } from '../../rule.js'
import { count, euros } from '../../words.js'

const montant = parameter('pass-sport/montant')
const decret = {
  title: 'Décret relatif au Pass’Sport',
  url: 'https://www.legifrance.gouv.fr/loda/id/LEGIARTI000046139655/2022-08-05#LEGIARTI000046139655'
}

export default formula({
  conditions: [
    condition({
      id: 'titre',
      general: 'avoir l’AAH ou une bourse de l’enseignement supérieur, ou un enfant pour qui l’on reçoit l’allocation de rentrée scolaire ou l’AEEH',
      source: decret,
      threshold: c => {
        const { boursier, aah, ars, aeeh } = c.value(agesPassSport)
        return `${boursier.maximum} ans au plus avec une bourse, de ${aah.minimum!} à ${aah.maximum} ans avec l’AAH ; ` +
          `pour un enfant, de ${ars.minimum!} à ${ars.maximum} ans avec l’allocation de rentrée scolaire, de ${aeeh.minimum!} à ${aeeh.maximum} ans avec l’AEEH`
      },
      test: c => nombreDePassSport(c) > 0,
      sentence: (c, met) => met
        ? `${count(nombreDePassSport(c), 'Une personne de votre foyer', 'personnes de votre foyer')} y a droit.`.replace(/^(\d.*) y a droit/, '$1 y ont droit')
        : 'Aucune allocation ni bourse n’y donne droit dans votre foyer.'
    })
  ],
  amount (c, explain) {
    const { value, source } = c.dated(montant)
    explain(() => `Un pass Sport de ${euros(value)} pour chaque personne qui y a droit : ${count(nombreDePassSport(c), 'une', '')}.`.replace(/ \.$/, '.'), source)
    if (enfantsAnnonces(c).length > 0) explain(() => 'Pour vos enfants de moins de 14 ans, le budget de 2026 rouvre le pass Sport, mais nous n’avons pas lu le décret : vérifiez sur pass.sports.gouv.fr.')
    return value * nombreDePassSport(c)
  }
})
