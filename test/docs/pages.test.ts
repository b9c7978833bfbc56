// Every page of docs/ and the README: commands, files, pages and settings that they name are there.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { inProject } from '../../src/project-root.js'

const { scripts } = JSON.parse(readFileSync(inProject('package.json'), 'utf8')) as { scripts: Readonly<Record<string, string>> }
const settings = readFileSync(inProject('.env.example'), 'utf8')
const pages = ['README.md', ...readdirSync(inProject('docs')).filter(name => name.endsWith('.md')).map(name => join('docs', name))]
const made = /^(?:dist|dist-data|data|public\/assets)\b/

for (const page of pages) {
  t.test(page, async t => {
    const text = readFileSync(inProject(page), 'utf8')
    const found = (pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, name]) => name!)
    t.same(found(/npm run (?:--silent )?([a-z:-]+)/g).filter(name => !(name in scripts)), [], 'commands')
    const paths = found(/`((?:src|rules|test|views|scripts|docs|public|dist-data)\/[\w./-]+)`/g)
    t.same(paths.filter(path => !made.test(path) && !new RegExp(`Exemple\\s:\\s\`${path}`).test(text) && !existsSync(inProject(path))), [], 'files')
    t.same(found(/\]\(((?!https?:)[^)#]+)\)/g).filter(link => !existsSync(join(inProject(page), '..', link))), [], 'links')
    t.same([...new Set(found(/\b((?:DS|RDV|RULES|DATA|SESSION|BASE|DIRECTORY|DEMO)_[A-Z_]+)\b/g))].filter(name => !settings.includes(`${name}=`)), [], 'settings')
  })
}
