import { Agent } from 'undici'
import { readRuleFiles } from '../engine/rule-files.js'
import { inProject } from '../project-root.js'
import { collectLinks } from './rules-links/collect.js'
import { mapPerHost } from './rules-links/map-per-host.js'
import { exitCode, report, type Tried } from './rules-links/report.js'
import { tryLink } from './rules-links/try-link.js'

const dispatcher = new Agent({ connect: { timeout: 5_000 }, headersTimeout: 10_000, bodyTimeout: 10_000 })

/** npm run rules:links: tries every address of the rules; a table at the end, 1 when one leads nowhere. */
async function main (): Promise<void> {
  const links = collectLinks(readRuleFiles(inProject('rules')))
  let done = 0
  const tried = await mapPerHost(links, { atOnce: 16, between: 500 }, async (link): Promise<Tried> => {
    const answer = await tryLink(link.url, { dispatcher, timeout: 15_000, retries: 2, pause: 1_000 })
    if (++done % 100 === 0) console.error(`… ${done} adresses sur ${links.length}`)
    return { ...link, ...answer }
  })
  await dispatcher.close()
  console.log(report(tried))
  process.exitCode = exitCode(tried)
}

main().catch((error: unknown) => {
  console.error((error as Error).message)
  process.exitCode = 1
})
