import { placeWord } from '../place.js'
import { inList, regions } from '../territories.js'

/** INSEE code of the région. */
export default placeWord({ type: 'regions', where: codes => `en région ${inList(codes, regions)}` })
