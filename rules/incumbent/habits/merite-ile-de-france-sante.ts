import { all, judge } from '../../../src/engine/outcome.js'
import { condition, habit } from '../habit.js'

export default habit({
  says: 'Île-de-France, aide au mérite : elle demande une formation du secteur sanitaire et social.',
  replaces: [condition({ aid: 'ile-de-france-aide-au-merite', id: 'regions' }, law => ({
    ...law,
    judge: c => all([law.judge, () => judge(() => c.household.demandeur.groupe_specialites_formation === 'groupe_330')], of => of(c))
  }))]
})
