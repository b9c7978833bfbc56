import { placeWord } from '../place.js'

/** INSEE code of the commune. */
export default placeWord({
  type: 'communes',
  where: codes => codes.length > 1 ? `l’une des ${codes.length} communes concernées` : 'la commune concernée'
})
