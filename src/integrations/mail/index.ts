/** What institutions send by the forms of the site: by SMTP, and kept on this machine until it is taken. */
export { Mailbox } from './mailbox.js'
