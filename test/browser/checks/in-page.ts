import { contrastFlaws } from './contrast.js'
import { focusFlaws } from './focus.js'
import { outlineFlaws } from './outline.js'
import { reflowFlaws, spacing } from './reflow.js'
import { targetFlaws } from './targets.js'

const checks = { contrast: contrastFlaws, focus: focusFlaws, outline: outlineFlaws, reflow: reflowFlaws, targets: targetFlaws }

/** One expression that makes every check of a page in one visit, in both colour schemes, folds opened, then with its text spaced out. */
export const everyFlaw = `(() => {
  globalThis.__name = it => it
  const checks = { ${Object.entries(checks).map(([name, check]) => `${name}: ${check.toString()}`).join(', ')} }
  const flaws = []
  const run = (name, how = '') => { for (const flaw of checks[name]()) flaws.push(name + how + ': ' + flaw) }
  const root = document.documentElement
  for (const fold of document.querySelectorAll('details')) fold.open = true
  run('outline')
  run('targets')
  run('reflow')
  run('focus')
  for (const scheme of ['dark', 'light']) {
    root.setAttribute('data-fr-theme', scheme)
    run('contrast', ', ' + scheme)
  }
  const style = document.createElement('style')
  style.textContent = ${JSON.stringify(spacing)}
  document.head.append(style)
  run('reflow', ', text spaced out')
  return flaws
})()`
