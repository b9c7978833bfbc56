import { form, link } from './layout.js'
import type { Visit } from './visit.js'
import { loginCode } from './world.js'

const LIFE = 30 * 60_000
const WAIT = 2 * 60_000
const latest = 'Veuillez renseigner le dernier code qui vous a été envoyé par email, ou attendre quelques instants de le recevoir'

/** Signing in: by a code in 2026, by a password in 2024 (contract 2.4). True: answered. */
export function signIn (visit: Visit): boolean {
  const { exchange: { path, method }, world } = visit
  const recent = world.flags.era === '2026'
  const what = `${method} ${path}`
  if (what === 'GET /users/sign_in') signInPage(visit, recent)
  else if (recent && what === 'POST /users/login_codes') askCode(visit)
  else if (recent && what === 'GET /users/sessions_by_code/new') codePage(visit)
  else if (recent && what === 'POST /users/sessions_by_code') enterCode(visit)
  else if (!recent && what === 'POST /users/sign_in') enterPassword(visit)
  else return false
  return true
}

function signInPage (visit: Visit, recent: boolean): void {
  const { session } = visit
  const prescripteur = session.returnTo === undefined && visit.world.flags.era === '2026' ? ''
    : `<p>${link(`/prescripteur/start?${session.returnTo?.split('?')[1] ?? ''}`, 'Je suis un prescripteur qui oriente un bénéficiaire')}</p>`
  visit.show('Connexion', (recent
    ? form('/users/login_codes', session.csrf, 'Recevoir un code de connexion', [
      { name: 'login_code_request_form[first_name]', label: 'Prénom' },
      { name: 'login_code_request_form[last_name]', label: 'Nom' },
      { name: 'login_code_request_form[email]', label: 'Adresse email', type: 'email' }
    ])
    : form('/users/sign_in', session.csrf, 'Se connecter', [{ name: 'user[email]', label: 'Email', type: 'email' }, { name: 'user[password]', label: 'Mot de passe', type: 'password' }])) + prescripteur)
}

function askCode (visit: Visit): void {
  const { form: given, session, world } = visit
  const field = (name: string): string => given.get(`login_code_request_form[${name}]`)?.trim() ?? ''
  const email = field('email')
  if (email === '' || field('first_name') === '' || field('last_name') === '') return visit.go('/users/sign_in', 'Veuillez compléter tous les champs obligatoires')
  if (session.login?.email !== email || session.login.used || world.now - session.login.at > WAIT) {
    session.login = { email, first_name: field('first_name'), last_name: field('last_name'), at: world.now, used: false }
    world.mails.push({ to: email, code: loginCode })
    return visit.go('/users/sessions_by_code/new', undefined, { email })
  }
  visit.go('/users/sessions_by_code/new', latest, { email })
}

const codeForm = ({ session, query, form: given }: Visit): string => form('/users/sessions_by_code', session.csrf, 'Valider', [{ name: 'login_code[code]', label: 'Code à 6 chiffres' }],
  { 'login_code[email]': query.get('email') ?? given.get('login_code[email]') ?? '' })

const codePage = (visit: Visit): void => visit.show('Votre code de connexion', `<p>Démonstration : le code est ${loginCode}.</p>${codeForm(visit)}`)

function enterCode (visit: Visit): void {
  const { form: given, session, world } = visit
  const { login } = session
  const code = given.get('login_code[code]')
  const wrong = login === undefined || login.email !== given.get('login_code[email]') ? 'Code invalide'
    : code !== loginCode ? latest
      : login.used ? 'Code déjà utilisé, veuillez en demander un nouveau'
        : world.now - login.at > LIFE ? 'Code expiré, veuillez en demander un nouveau' : undefined
  if (wrong !== undefined || login === undefined) return visit.show('Votre code de connexion', `<p>${wrong}</p>${codeForm(visit)}`)
  login.used = true
  session.user = world.person({ email: login.email }, { email: login.email, first_name: login.first_name, last_name: login.last_name }).id
  visit.go(session.returnTo ?? '/users/rdvs')
}

function enterPassword (visit: Visit): void {
  const { form: given, session, world } = visit
  const person = world.people.find(({ email }) => email === given.get('user[email]'))
  if (person === undefined) return visit.go('/users/sign_in', 'Email ou mot de passe incorrect.')
  session.user = person.id
  visit.go(session.returnTo ?? '/users/rdvs')
}
