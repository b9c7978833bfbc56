import { before, figures, habit } from '../habit.js'

/** The first day of the figures that openfisca-france 176.0.7 has not, by parameter. */
const firstUnknown: Readonly<Record<string, string>> = {
  'asi/plafonds': '2026-04-01',
  'ass/age-maximum': '2023-09-01',
  'cej/montants': '2026-04-01',
  'chomage/allocation-minimale-mayotte': '2025-07-01',
  'css/plafond-de-base': '2025-04-01',
  'energie/cheque-montants': '2023-01-01',
  'epargne/taux-livret-a': '2026-08-01'
}

export default habit({
  says: 'Les montants qui n’ont pas été reportés dans OpenFisca-France 176.0.7 restent à leur valeur d’avant.',
  replaces: Object.entries(firstUnknown).map(([path, day]) => figures(path, before(day)))
})
