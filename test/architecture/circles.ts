import type { SourceFile } from './sources.js'

/** Files that a file reaches by its imports, types apart. */
function reached (path: string, byPath: ReadonlyMap<string, SourceFile>): Set<string> {
  const found = new Set<string>()
  const ahead = [path]
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    for (const { inside, typeOnly, target } of byPath.get(next)?.imports ?? []) {
      if (!inside || typeOnly || found.has(target)) continue
      found.add(target)
      ahead.push(target)
    }
  }
  return found
}

/** Groups of files each of which leads to all the others, and back to itself. */
export function circles (files: readonly SourceFile[]): string[][] {
  const byPath = new Map(files.map(file => [file.path, file]))
  const from = new Map(files.map(({ path }) => [path, reached(path, byPath)]))
  const round = files.map(({ path }) => path).filter(path => from.get(path)!.has(path))
  const groups = round.map(path => round.filter(other => from.get(path)!.has(other) && from.get(other)!.has(path)).sort())
  return groups.filter((group, rank) => round[rank] === group[0])
}
