/** What an outside service wrote; undefined when it is not JSON. The shape is the reader's to check. */
export function readJson (text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
