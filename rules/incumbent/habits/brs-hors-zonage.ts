import { condition, decidedBy, habit } from '../habit.js'

export default habit({
  says: 'Hors du zonage du logement, le bail réel solidaire est proposé à qui n’a aucun revenu fiscal.',
  replaces: [condition({ aid: 'bail_reel_solidaire', id: 'zone' }, decidedBy(() => true))]
})
