// npm start: everything that a fresh clone needs, then the server, in this process.
import { buildIfNeeded } from './build.mjs'
import { installIfNeeded } from './install.mjs'

await installIfNeeded()
await buildIfNeeded()
console.log('… Je lis les règles et j’ouvre le site')
await import('../dist/src/server.js')
