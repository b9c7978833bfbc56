import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { root } from './step.mjs'

const LONGEST = 25 * 60 * 1000
/** More files than that do not fail by chance. */
const BY_CHANCE = 3

/**
 * Runs tests (`what`, as in test/all.ts) in one process of `node`, shows each test as it ends and whatever fails, and counts assertions.
 * `files`: those where something failed, as `what` names them. A process that dies, hangs or forgets its summary counts as a failure.
 */
export async function tapRun (what, node = process.execPath) {
  const child = spawn(node, ['--import=tsx', 'test/all.ts', ...what], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'], timeout: LONGEST, killSignal: 'SIGKILL' })
  const ended = new Promise(resolve => { child.on('close', resolve) })
  const files = new Set()
  let summary
  let failing = false
  let placed = true
  for await (const line of createInterface({ input: child.stdout })) {
    if (/^ *not ok /.test(line)) failing = true
    if (failing || /^ok /.test(line)) console.log(line)
    if (/^not ok /.test(line)) placed = false
    const place = failing && /^ *fileName: test\/(.+\.test\.ts|all\.ts)$/.exec(line)
    if (place) {
      files.add(place[1])
      placed = true
    }
    if (/^ *\.\.\.$/.test(line)) {
      failing = false
      // Nobody knows where to look for it.
      if (!placed) files.add('all.ts')
    }
    // Some tests never ran: nothing can be said of them.
    if (/^ *not ok .*left in queue/.test(line)) files.add('all.ts')
    if (line.startsWith('# { total: ')) summary = line
  }
  const status = await ended
  const count = name => Number(new RegExp(`\\b${name}: (\\d+)`).exec(summary ?? '')?.[1] ?? 0)
  const counts = { passed: count('pass'), failed: count('fail'), skipped: count('skip') + count('todo'), files: [...files] }
  if (summary !== undefined && (status === 0 || counts.failed > 0)) return counts
  return { ...counts, failed: counts.failed + 1, files: [] }
}

/**
 * The same; files where something failed are run once more, by themselves: a browser starved by the rest of the suite is no fault of the
 * project. Both runs are shown, and a file that fails twice has failed. Nothing is tried again when the process died, when a file
 * does not load, when tests were left out, or when many files fail.
 */
export async function tapRunTwice (what, node) {
  const first = await tapRun(what, node)
  const few = first.files.length > 0 && first.files.length <= BY_CHANCE && !first.files.includes('all.ts')
  if (first.failed === 0 || !few) return first
  console.log(`… Ces fichiers ont échoué ; ils sont rejoués seuls : ${first.files.join(', ')}`)
  const second = await tapRun(first.files, node)
  if (second.failed === 0) console.log(`! Instable, à mettre au point : ${first.files.join(', ')}`)
  return { ...first, failed: second.failed }
}
