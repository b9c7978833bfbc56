import { readConfig } from '../config.js'
import { Appointments } from '../integrations/rdv/index.js'

/** npm run rdv:compte: what was counted, by month, place and aid; nobody is in it. */
const appointments = new Appointments(readConfig().dataDir, Date.now)
const counts = appointments.counts()
for (const { month, place, aid, what, number } of counts) console.log([month, place, aid === '' ? 'toutes les aides' : aid, what, number].join('\t'))
if (counts.length === 0) console.log('Rien n’a encore été compté.')
appointments.close()
