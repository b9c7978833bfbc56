import type { Connection } from './database.js'

interface SimulationRow { id: ArrayBuffer, expires: number, sealed: ArrayBuffer }
interface AnswerRow { question: ArrayBuffer, sealed: ArrayBuffer }

/** The SQL of simulations and answers; plain enough for another SQLite to run it. */
export function simulationRows (db: Connection) {
  const create = db.prepare('INSERT INTO simulations (id, owner, created, expires, sealed) VALUES (?, ?, ?, ?, ?)')
  const find = db.prepare('SELECT id, expires, sealed FROM simulations WHERE id = ? AND owner = ? AND expires > ?')
  const ofOwner = db.prepare('SELECT id FROM simulations WHERE owner = ?')
  const latest = db.prepare('SELECT id, expires, sealed FROM simulations WHERE owner = ? AND expires > ? ORDER BY created DESC LIMIT ?')
  const beyond = db.prepare('SELECT id FROM simulations WHERE owner = ? ORDER BY expires DESC LIMIT -1 OFFSET ?')
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
    ofOwner: (owner: Buffer) => ofOwner.all([owner]) as Pick<SimulationRow, 'id'>[],
    latest: (owner: Buffer, now: number, most: number) => latest.all([owner, now, most]) as SimulationRow[],
    /** All but the `most` that were visited last. */
    beyond: (owner: Buffer, most: number) => beyond.all([owner, most]) as Pick<SimulationRow, 'id'>[],
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
