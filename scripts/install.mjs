import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { root, step } from './step.mjs'

const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Node ${process.versions.node} est trop ancien : il faut la version 20.19 ou une plus récente.`)
  process.exit(1)
}

const time = path => statSync(join(root, path)).mtimeMs

/** Installs the locked packages when they are missing or older than the lock. None of them needs its install script. */
export async function installIfNeeded () {
  const installed = 'node_modules/.package-lock.json'
  if (existsSync(join(root, installed)) && time(installed) >= time('package-lock.json')) return
  await step('J’installe les paquets (une à deux minutes la première fois)', 'npm', ['ci', '--ignore-scripts', '--include=dev', '--loglevel=error'])
}
