// npm run rules:check, rules:import, rules:links: the built program, which starts in a tenth of the time.
import { buildIfNeeded } from './build.mjs'

const [name] = process.argv.splice(2, 1)
await buildIfNeeded()
await import(`../dist/src/cli/rules-${name}.js`)
