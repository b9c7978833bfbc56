import { notion, type Person } from '../../rule.js'

/** French, or from a State of the European Economic Area or Switzerland. */
export const estRessortissantEuropeen = notion('ressortissant européen', (c, person: Person) => person.nationalite !== 'AF')
