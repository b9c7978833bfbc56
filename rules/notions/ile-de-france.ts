import { notion } from '../rule.js'

/** INSEE code of the region. */
const ileDeFrance = '11'

export const habiteEnIleDeFrance = notion('réside en Île-de-France', c => c.household.menage.depcom?._region === ileDeFrance)
