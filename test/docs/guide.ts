import { readFileSync } from 'node:fs'
import { inProject } from '../../src/project-root.js'

/** A page of docs/: what it shows in blocks, and the `names` that its tables explain, row by row. */
export interface Guide { text: string, blocks: (language: string) => readonly string[], explained: (header: string) => readonly string[] }

export function guide (name: string): Guide {
  const text = readFileSync(inProject('docs', `${name}.md`), 'utf8')
  return {
    text,
    // A block inside a list is shown with the list's own indent.
    blocks: language => [...text.matchAll(/^( *)```(\w*)\n([\s\S]*?)^ *```$/gm)]
      .filter(([,, shown]) => shown === language).map(([, indent, , block]) => block!.replace(new RegExp(`^${indent}`, 'gm'), '')),
    explained: header => {
      const table = text.split('\n\n').find(part => part.includes(`| ${header} |`)) ?? ''
      return table.split('\n').slice(2).flatMap(row => [...row.split('|')[1]!.matchAll(/`([^`]+)`/g)].map(([, word]) => word!))
    }
  }
}
