// Runs in its own thread: the model takes half a second to load, and nobody else's page must wait for it.
import { parentPort } from 'node:worker_threads'
import { openModel } from './model.js'
import type { Inputs } from './types.js'

// The model warns about units of its own that it cannot convert: nobody here can mend them.
Object.assign(console, { warn () {}, log () {} })

const model = openModel()

parentPort?.on('message', ({ id, inputs }: { id: number, inputs: Inputs }) => {
  model.then(evaluate => evaluate(inputs)).then(
    found => parentPort?.postMessage({ id, found }),
    (error: unknown) => parentPort?.postMessage({ id, error: error instanceof Error ? error.message : String(error) })
  )
})
