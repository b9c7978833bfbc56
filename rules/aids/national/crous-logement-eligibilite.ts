import { bourseCriteresSociaux } from '../../aid-conditions/bourse-criteres-sociaux.js'
import { formula } from '../../rule.js'

/** Rooms go first to grant holders: the conditions are those of the grant (Code de l’éducation, article L. 822-1). */
export default formula({ conditions: bourseCriteresSociaux })
