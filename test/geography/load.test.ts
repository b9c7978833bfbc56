import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { loadGeography } from '../../src/geography/index.js'
import { indexPath } from './built-index.js'

const good = readFileSync(indexPath, 'utf8')
const lineCount = good.split('\n').length - 2
const damaged: Record<string, string> = {
  empty: '',
  cut: good.slice(0, good.length / 2),
  'not the index': '<html></html>\n',
  'another format': good.replace(/^geographie\t1/, 'geographie\t0'),
  'lines missing': good.replace(/\nR\t84\t.*/, ''),
  'a région missing': good.replace(/\nR\t84\t.*/, '').replace(/fin\t\d+/, `fin\t${lineCount - 1}`)
}

t.test('a damaged index: the error names the file and the remedy', async t => {
  const folder = t.testdir()
  for (const [name, text] of Object.entries(damaged)) {
    const path = join(folder, `${name}.tsv`)
    writeFileSync(path, text)
    t.throws(() => loadGeography(path), { message: new RegExp(`${name}\\.tsv.*npm run build`, 's') }, name)
  }
})

t.test('a missing index, then built: the next call reads it', async t => {
  const path = join(t.testdir(), 'later.tsv')
  t.throws(() => loadGeography(path), { message: /later\.tsv.*npm run build/ })
  writeFileSync(path, good)
  t.ok(loadGeography(path).isCurrentCommune('75056'))
})
