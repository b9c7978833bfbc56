// The server as a process of its own, from the sources: what signals and crashes are tried on.
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import type { Test } from 'tap'
import { inProject } from '../../src/project-root.js'
import { folderOf } from '../served.js'

export interface Running { origin: string, process: ChildProcess, dataDir: string, said: string[], exit: Promise<number | string | null> }

/** Starts it on a free port and waits until it listens; `said`: what it wrote, line by line. */
export async function running (t: Test, env: NodeJS.ProcessEnv = {}): Promise<Running> {
  const dataDir = env['DATA_DIR'] ?? folderOf(t)
  const child = spawn(process.execPath, ['--import=tsx', inProject('src/server.ts')], {
env: { ...process.env, NODE_ENV: 'test', HOST: '127.0.0.1', PORT: '0', LOG_LEVEL: 'warn', ...env, DATA_DIR: dataDir }, stdio: ['ignore', 'pipe', 'pipe']
  })
  const exit = once(child, 'exit').then(([code, signal]: (number | string | null)[]) => code ?? signal ?? null)
  t.teardown(() => { child.kill('SIGKILL') })
  const said: string[] = []
  const origin = await new Promise<string>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        said.push(...text.split('\n').filter(line => line !== ''))
        const found = /ouvert : (http:\S+)/.exec(text)?.[1]
        if (found !== undefined) resolve(found)
      })
    }
    void exit.then(code => { reject(new Error(`the server left with ${code}: ${said.join('\n')}`)) })
  })
  return { origin, process: child, dataDir, said, exit }
}
