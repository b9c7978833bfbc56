import t from 'tap'
import { everyQuestion } from './every-question.js'
import { visit } from './visit.js'

t.test('« Je ne sais pas » wins over whatever else is sent, and the recap says it', async t => {
  const visitor = await visit(t)
  const questions = everyQuestion().filter(({ step }) => step.question.canBeUnknown)
  t.ok(questions.length >= 3)
  for (const { id, date, answers, step: { question } } of questions) {
    const url = await visitor.simulate(date, answers) + question.path
    const shown = await visitor.get(`${url}?retour=recapitulatif`)
    const skip = shown.page.forms[0]!.buttons.find(({ name }) => name === 'ne_sait_pas')
    t.equal(skip?.words, 'Je ne sais pas', id)
    for (const typed of ['12 000', 'beaucoup', '']) {
      const fields = question.control().names.map((name): [string, string] => [name, typed])
      const end = await visitor.send(shown, [...fields, [skip!.name, skip!.value]])
      t.equal(end.path, 'recapitulatif', `${id}, with « ${typed} »`)
      for (const fact of Object.values(question.facts)) t.equal((await visitor.stored(url)).get(fact), null)
      t.match(end.html, />Je ne sais pas</)
    }
  }
})
