import type { Connection } from './database.js'

interface SimulationRow { id: ArrayBuffer, expires: number, sealed: ArrayBuffer }
interface AnswerRow { question: ArrayBuffer, sealed: ArrayBuffer }

/** The SQL of simulations and answers; plain enough for another SQLite to run it. */
export function simulationRows (db: Connection) {
  const create = db.prepare('INSERT INTO simulations (id, owner, created, expires, sealed) VALUES (?, ?, ?, ?, ?)')
  const find = db.prepare('SELECT id, expires, sealed FROM simulations WHERE id = ? AND owner = ? AND expires > ?')
  const ofOwner = db.prepare('SELECT id, expires, sealed FROM simulations WHERE owner = ? ORDER BY created DESC')
  const touch = db.prepare('UPDATE simulations SET expires = ? WHERE id = ?')
  const rehead = db.prepare('UPDATE simulations SET owner = ?, expires = ?, sealed = ? WHERE id = ?')
  const answers = db.prepare('SELECT question, sealed FROM answers WHERE simulation = ?')
  const keep = db.prepare('INSERT INTO answers (simulation, question, sealed) VALUES (?, ?, ?) ' +
    'ON CONFLICT (simulation, question) DO UPDATE SET sealed = excluded.sealed')
  const forget = db.prepare('DELETE FROM answers WHERE simulation = ? AND question = ?')
  const removeAnswers = db.prepare('DELETE FROM answers WHERE simulation = ?')
  const remove = db.prepare('DELETE FROM simulations WHERE id = ?')
  return {
    create: (id: Buffer, owner: Buffer, created: number, expires: number, sealed: Buffer) => { create.run([id, owner, created, expires, sealed]) },
    find: (id: Buffer, owner: Buffer, now: number) => (find.all([id, owner, now]) as SimulationRow[])[0],
    ofOwner: (owner: Buffer) => ofOwner.all([owner]) as SimulationRow[],
    touch: (id: Buffer, expires: number) => { touch.run([expires, id]) },
    rehead: (id: Buffer, owner: Buffer, expires: number, sealed: Buffer) => { rehead.run([owner, expires, sealed, id]) },
    answers: (id: Buffer) => answers.all([id]) as AnswerRow[],
    keep: (id: Buffer, question: Buffer, sealed: Buffer) => { keep.run([id, question, sealed]) },
    forget: (id: Buffer, question: Buffer) => { forget.run([id, question]) },
    remove: (id: Buffer) => {
      removeAnswers.run([id])
      remove.run([id])
    }
  }
}
