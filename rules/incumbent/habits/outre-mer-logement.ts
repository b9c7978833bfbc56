import type { Figure } from '../../../src/engine/parameter.js'
import { personnesDuPlafond } from '../../notions/logement/loyer-logement.js'
import { habiteDansUnDom } from '../../notions/residence.js'
import { chargesOutreMer } from '../../notions/rsa-et-logement/participation-personnelle.js'
import { figures, habit, notion, revised } from '../habit.js'

const personnesAuPlus = 6
const abattementDe2023 = 8181

export default habit({
  says: 'Aides au logement d’outre-mer : six personnes à charge au plus dans le plafond de loyer, l’abattement de 2023 pour une personne à charge, et les charges de la métropole à Saint-Barthélemy et Saint-Martin.',
  replaces: [
    notion(personnesDuPlafond, law => (c, month) => habiteDansUnDom(c) ? Math.min(law(c, month), personnesAuPlus) : law(c, month)),
    notion(chargesOutreMer, () => habiteDansUnDom),
    figures('logement/abattement-ressources', revised<Readonly<Record<string, Figure>>>(abattements => ({ ...abattements, outreMerUnePersonne: abattementDe2023 })))
  ]
})
