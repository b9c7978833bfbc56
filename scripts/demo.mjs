// npm run demo: imitations of the outside services, then the site that uses them. Nothing leaves this machine.
import { buildIfNeeded } from './build.mjs'
import { installIfNeeded } from './install.mjs'
import { run } from './step.mjs'

if (process.env.NODE_ENV === 'production') {
  console.error('La démonstration ne tourne jamais en production.')
  process.exit(1)
}
await installIfNeeded()
await buildIfNeeded()
process.exitCode = await run(process.execPath, ['--import=tsx', 'test/doubles/demo.ts'])
