// node --import=tsx scripts/screenshots.ts [http://127.0.0.1:3000] [folder, docs/captures]
// The README's images: a recorded household walks through a running site by hand, script off.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { openChromium } from '../test/browser/chromium.js'
import { answer, pathOf } from '../test/browser/hand.js'
import { goldens } from '../test/goldens/households.js'
import { whole } from '../test/pages/whole.js'
import { seeded } from '../test/walk/random.js'

const [address = 'http://127.0.0.1:3000', folder = 'docs/captures'] = process.argv.slice(2)
mkdirSync(folder, { recursive: true })

// A student who rents and works, alone; same amount every month (the months would be others here).
const { journey } = whole(goldens.find(({ id }) => id === 's20260915-1107')!)
const forms = new Map(journey.path.map(({ question, values }) => [question.path, question.control().fill(values)]))
const given = (path: string): Record<string, string | readonly string[]> =>
  Object.fromEntries(Object.entries(forms.get(path) ?? {}).flatMap(([name, value]) => value ? [[name, value]] : []))

const browser = await openChromium()
const tab = await browser.newPage({ javaScriptEnabled: false, viewport: { width: 320, height: 640 }, locale: 'fr-FR' })
const capture = (name: string) => tab.screenshot({ path: join(folder, `${name}.png`) })

await tab.goto(address)
await capture('accueil-320')
await tab.getByRole('button', { name: 'Commencer' }).click()
while (pathOf(tab) !== 'resultats') {
  const path = pathOf(tab)
  if (path.endsWith('/activite')) await capture('question-320')
  await answer(tab, seeded(1), given(path))
  if (pathOf(tab) === path) throw new Error(`${path} refuse ${JSON.stringify(given(path))}`)
}
await capture('resultats-320')
await tab.setViewportSize({ width: 1280, height: 800 })
await capture('resultats-1280')
await browser.close()
console.log(`Quatre captures dans ${folder}`)
