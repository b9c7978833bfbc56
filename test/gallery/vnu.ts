// The W3C's checker, in one process for all pages: starting it costs more than all of them.
import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Shown } from './shown.js'

const jar = String(createRequire(import.meta.url)('vnu-jar'))
interface Message { url: string, type: string, message: string, extract?: string }

// DSFR wants the roles of landmarks and groups written out, which are those of their elements; the entry page's own CSS
// holds DSFR's, newer than the checker's knowledge.
const wanted = [/^The “(banner|main|contentinfo|navigation|group)” role is unnecessary for element/, /^CSS: /]

/** What is wrong with these pages, and where. */
export async function vnuFaults (pages: readonly Shown[], folder: string): Promise<string[]> {
  const files = pages.map(({ html }, rank) => {
    const file = join(folder, `${rank}.html`)
    writeFileSync(file, html)
    return file
  })
  // Its parser is recursive: Java's ordinary stack is too small for it.
  const args = ['-Xss1m', '-jar', jar, '--format', 'json', '--stdout', '--exit-zero-always', ...files]
  const said = await new Promise<string>((resolve, reject) => {
    execFile('/usr/bin/java', args, { maxBuffer: 1e8 }, (error, stdout) => { if (error === null) resolve(stdout); else reject(error) })
  })
  const { messages } = JSON.parse(said) as { messages: Message[] }
  return messages.filter(({ message }) => !wanted.some(pattern => pattern.test(message)))
    .map(({ url, type, message, extract }) => `${pages[Number(/(\d+)\.html$/.exec(url)![1])]!.name}: ${type}, ${message} ${(extract ?? '').replace(/\s+/g, ' ')}`)
}
