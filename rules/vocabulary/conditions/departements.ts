import { placeWord } from '../place.js'
import { departements, inList } from '../territories.js'

/** Code of the département. */
export default placeWord({ type: 'departements', where: codes => `dans le département ${inList(codes, departements)}` })
