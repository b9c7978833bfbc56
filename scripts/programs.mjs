import { existsSync } from 'node:fs'
import { run } from './step.mjs'

// What tests drive for real, by its Debian package, and where it may already be.
const programs = {
  'chromium': ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'],
  'firefox-esr': ['/usr/bin/firefox-esr', '/usr/bin/firefox'],
  'lynx': ['/usr/bin/lynx'],
  'w3m': ['/usr/bin/w3m'],
  'links2': ['/usr/bin/links2'],
  // Java, for the HTML checker of the W3C.
  'default-jre-headless': ['/usr/bin/java']
}

/** Installs Debian's packages when a program is missing and we may; says so when we may not. */
export async function installProgramsIfNeeded () {
  const missing = Object.entries(programs).filter(([, places]) => !places.some(place => existsSync(place))).map(([name]) => name)
  if (missing.length === 0) return
  const command = `apt-get install ${missing.join(' ')}`
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    console.error(`Des essais vont échouer : il manque ${missing.join(', ')} (Debian : ${command}).`)
    return
  }
  console.log(`… J’installe ${missing.join(', ')} pour les essais`)
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' }
  await run('apt-get', ['update', '-qq'], quiet)
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing], quiet)
}
