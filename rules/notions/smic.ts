import { firstDay, type Month } from '../../src/household/index.js'
import { notion, parameter } from '../rule.js'

const horaire = parameter('travail/smic-horaire-brut')
const duree = parameter('travail/duree-legale-mensuelle')

/** Salaire minimum de croissance, gross, by hour (Code du travail, article L. 3231-2). */
export const smicHoraireBrut = notion('SMIC horaire brut', (c, month: Month) => c.value(horaire, firstDay(month)))

/** The same for a month at the legal duration of 35 hours a week. */
export const smicMensuelBrut = notion('SMIC mensuel brut', (c, month: Month) =>
  smicHoraireBrut(c, month) * c.value(duree, firstDay(month)))
