import { spawnSync } from 'node:child_process'
import t from 'tap'
import { projectRoot } from '../../src/project-root.js'

/** knip.jsonc says where the house is entered. To mend: import it, or remove it; a file that is read without being imported is named there. */
t.test('no file, export or dependency that nobody uses; none used and not declared', async t => {
  const { stdout, stderr, status } = spawnSync('node_modules/.bin/knip', ['--no-progress', '--no-config-hints'], { cwd: projectRoot, encoding: 'utf8' })
  t.equal(status, 0, `${stdout}${stderr}`)
})
