/** OpenFisca-France's Web API, only to check our own results against it: `npm run verify:openfisca`. */
export { OpenFisca } from './client.js'
export type { MonthlySmic } from './incomes.js'
export { periodsOf } from './periods.js'
export { ask, requestFor } from './request.js'
export { valueFor } from './results.js'
export type { Known, TestCase, Value, Wanted } from './test-case.js'
