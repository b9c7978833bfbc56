import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))

/** Runs a program from the project's root, its output shown; stops everything with a sentence when it fails. */
export async function step (label, program, args, env = {}) {
  const start = Date.now()
  console.log(`… ${label}`)
  const status = await run(program, args, env)
  if (status !== 0) {
    console.error(`✗ ${label} : échec`)
    process.exit(1)
  }
  console.log(`✓ ${label} (${((Date.now() - start) / 1000).toFixed(1)} s)`)
}

/** The exit status of a program whose output is shown. */
export const run = (program, args, env = {}) => new Promise(resolve => {
  const child = spawn(program, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, ...env } })
  child.on('error', error => {
    console.error(error.message)
    resolve(1)
  })
  child.on('exit', status => { resolve(status ?? 1) })
})
