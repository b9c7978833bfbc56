// Started by scripts/demo.mjs: the doubles in this process, the site as production runs it in another.
import { spawn } from 'node:child_process'
import { inProject } from '../../src/project-root.js'
import { doubles } from './index.js'

const started = await Promise.all(doubles.map(start => start()))
for (const { name, origin } of started) console.log(`Faux serveur « ${name} » : ${origin}`)
console.log('Cherchez « aide à la mobilité des jeunes (démonstration) » dans vos résultats. Aucune donnée n’est transmise à l’administration.')

const env = {
  ...process.env, NODE_ENV: 'development', DATA_DIR: './data/demo', RULES_EXTRA_DIR: './test/doubles/rules', ...Object.assign({}, ...started.map(double => double.env)) as object
}
const site = spawn(process.execPath, [inProject('dist/src/server.js')], { env, stdio: 'inherit' })
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => { site.kill(signal) })
site.on('exit', async code => {
  await Promise.all(started.map(double => double.close()))
  process.exit(code ?? 0)
})
