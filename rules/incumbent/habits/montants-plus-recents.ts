import { before, figures, habit } from '../habit.js'
import { newerFigures } from '../newer-figures.js'

export default habit({
  says: 'Des montants que la loi a changés depuis sont restés à leur valeur d’avant.',
  replaces: Object.entries(newerFigures).map(([path, day]) => figures(path, before(day)))
})
