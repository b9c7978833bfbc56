import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { root } from './step.mjs'

const LONGEST = 25 * 60 * 1000

/**
 * Runs tests (`what`, as in test/all.ts) in one process of `node`, shows each test as it ends and whatever fails, and counts assertions.
 * A process that dies, hangs or forgets its summary counts as a failure.
 */
export async function tapRun (what, node = process.execPath) {
  const child = spawn(node, ['--import=tsx', 'test/all.ts', ...what], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'], timeout: LONGEST, killSignal: 'SIGKILL' })
  const ended = new Promise(resolve => { child.on('close', resolve) })
  let summary
  let failing = false
  for await (const line of createInterface({ input: child.stdout })) {
    if (/^ *not ok /.test(line)) failing = true
    if (failing || /^ok /.test(line)) console.log(line)
    if (/^ *\.\.\.$/.test(line)) failing = false
    if (line.startsWith('# { total: ')) summary = line
  }
  const status = await ended
  const count = name => Number(new RegExp(`\\b${name}: (\\d+)`).exec(summary ?? '')?.[1] ?? 0)
  const counts = { passed: count('pass'), failed: count('fail'), skipped: count('skip') + count('todo') }
  if (summary === undefined || (status !== 0 && counts.failed === 0)) counts.failed++
  return counts
}
