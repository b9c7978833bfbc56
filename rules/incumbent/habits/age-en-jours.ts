import { firstDay } from '../../../src/household/index.js'
import { ageAuPremierJour } from '../../notions/periodes.js'
import { habit, notion } from '../habit.js'

/** Mean length of a year of the calendar: days are divided by it. */
const joursParAn = 365.2425
const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000

export default habit({
  says: 'Un âge à une autre date que celle de la simulation se compte en jours, à un jour près.',
  replaces: [notion(ageAuPremierJour, law => (c, person, month) => person.date_naissance === null
    ? law(c, person, month)
    : Math.floor((daysBetween(person.date_naissance, firstDay(month)) + 1) / joursParAn))]
})
