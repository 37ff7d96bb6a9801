import { counted } from './plural';

const en = {
  app: { title: 'Customer cabinet', skipToContent: 'Skip to content', navigation: 'Sections', notFound: 'There is no such page', home: 'To the tasks' },
  preferences: { language: 'Language', toDark: 'Dark theme', toLight: 'Light theme' },
  common: {
    cancel: 'Cancel', close: 'Close', retry: 'Try again', reset: 'Reset', back: 'Back', yes: 'Yes', no: 'No', loading: 'Loading…',
    nothing: '—', page: (page: number) => `Page ${page}`, pages: 'Pages', nextPage: 'Next page', previousPage: 'Previous page', perPage: 'Per page', total: 'Total', optional: 'optional',
  },
  login: {
    title: 'Sign in', lead: 'Tasks, freelancers and payouts of your company.', username: 'User name', password: 'Password', submit: 'Sign in', advanced: 'Advanced',
    baseUrl: 'API address', baseUrlHint: 'Where the platform, or a sandbox of it, answers', logOut: 'Sign out', expired: 'Your session has ended. Please sign in again.', required: 'Please fill this in',
    demoTitle: 'This is a sandbox', demoText: 'Nobody here exists and no money moves. Use the demo user:', demoFill: 'Fill in',
    codeTitle: 'Confirm that it is you', codeSms: (number: string) => `We sent a code to ${number}`, codeGoogle: 'Enter the code from your authenticator app', code: 'Code', codeSubmit: 'Confirm',
    codeDigit: (index: number) => `Digit ${index}`, codeSandbox: (code: string) => `Sandbox text message: ${code}`,
  },
  header: { balance: 'Balance', vat: (amount: string) => `VAT ${amount}`, hold: (amount: string) => `On hold ${amount}`, company: 'Company', tasks: 'Tasks', freelancers: 'Freelancers' },
  tasks: {
    title: 'Tasks', create: 'New task', search: 'Search in title and description', states: 'State', anyState: 'Any state', created: 'Created', anyTime: 'At any time', worker: 'Freelancer',
    count: (count: number) => counted('en', count, { one: 'task', other: 'tasks' }),
    presets: { all: 'All', yours: 'Your move', work: 'At work', paid: 'Paid', closed: 'Cancelled' },
    columns: { state: 'State', title: 'Task', worker: 'Freelancer', price: 'Price', deadline: 'Deadline' },
    sortBy: (column: string) => `Sort by: ${column}`, empty: 'No task matches', emptyHint: 'Change the filters, or reset them.', keys: 'Move between tasks with ↑ and ↓, open with Enter.',
  },
  states: {
    1: 'New', 2: 'In work', 3: 'To be accepted', 4: 'To be paid', 5: 'Paid', 6: 'Declined by the freelancer', 8: 'Cancelled', 11: 'Cancellation to be confirmed',
    12: 'Payment queued', 13: 'Dispute', 14: 'Deadline passed', 16: 'Changes proposed', unknown: (code: number) => `State ${code}`,
  },
  stateHints: {
    1: 'The freelancer has not taken the task yet.', 2: 'The freelancer is at work.', 3: 'The freelancer says it is done: look at the result and accept it, or send it back.',
    4: 'You accepted the result. It can be paid now.', 5: 'The money is on the freelancer’s balance.', 6: 'The freelancer declined the task.', 8: 'The task is cancelled.',
    11: 'You cancelled. The freelancer has to confirm.', 12: 'The payment is being processed; the task becomes paid by itself.', 13: 'The freelancer opened a dispute. It is settled in the platform’s own interface.',
    14: 'Nothing was delivered in time: prolong the deadline, or cancel.', 16: 'You proposed changes. The freelancer has to answer.', unknown: 'The platform does not document this state, so nothing can be done here.',
  },
  task: {
    title: (id: number) => `Task ${id}`, steps: { created: 'Created', work: 'In work', review: 'Review', payment: 'Payment', paid: 'Paid', paidOut: 'Paid out' }, lifeCycle: 'Life of the task',
    stopped: 'Stopped', actions: 'What you can do', noActions: 'There is nothing for you to do now.', forFreelancer: 'Act for the freelancer',
    forFreelancerHint: 'In the demo you play both parts. In real life the freelancer does this.', noForFreelancer: 'The freelancer has nothing to do now.', description: 'Description', attributes: 'Details',
    price: 'Price', commission: (percent: string | null) => (percent ? `Commission, ${percent}%` : 'Commission'), compensation: 'Compensation of the freelancer’s fee', sum: 'Total', category: 'Service', worker: 'Freelancer',
    creator: 'Created by', created: 'Created', deadline: 'Deadline', finished: 'Reported done', accepted: 'Accepted', paid: 'Paid', documents: 'Documents', verified: 'Verified', notVerified: 'Not verified',
    copyright: 'Rights are transferred', report: 'A report is required', hold: 'Money is held for this task', issue: (code: string) => `The platform reports a problem: ${code}`, notFound: 'There is no such task',
  },
  actions: {
    accept: 'Accept the result', return_to_work: 'Send back', pay: 'Pay', quick_pay: 'Pay at once', decline: 'Cancel the task', prolong_deadline: 'Prolong the deadline',
    take_to_work: 'Take to work', report_done: 'Report as done', decline_as_freelancer: 'Decline', confirm_cancellation: 'Confirm the cancellation',
  },
  done: {
    accept: 'Accepted', return_to_work: 'Sent back', pay: 'The payment has started', quick_pay: 'Paid', decline: 'Done', prolong_deadline: 'The deadline is prolonged',
    take_to_work: 'Taken to work', report_done: 'Reported as done', decline_as_freelancer: 'Declined', confirm_cancellation: 'Cancelled', payout: 'The payout is ordered', created: 'The task is created',
  },
  confirm: {
    payTitle: 'Pay this task?', quickPayTitle: 'Pay without work and acceptance?', payText: 'The money goes from the company’s balance to the freelancer. This cannot be undone here.',
    quickPayText: 'The task skips work and acceptance and is paid right away. This cannot be undone here.', to: 'To', balanceNow: 'On the balance', payButton: (sum: string) => `Pay ${sum}`,
    declineTitle: 'Cancel this task?', declineText: 'The task is cancelled at once.', declineAsksText: 'The freelancer will be asked to confirm the cancellation.', declineButton: 'Cancel the task', keep: 'Keep it',
    prolongTitle: 'A new deadline', prolongButton: 'Prolong', payoutTitle: 'Pay out?', payoutText: 'The money leaves the freelancer’s balance and goes to:', payoutButton: (sum: string) => `Pay out ${sum}`,
  },
  agreement: { title: 'An offer has to be signed first', text: (name: string) => `Before taking the task, ${name} must accept the platform’s offer. In the demo you can do that for the freelancer.`, read: 'Read the offer', sign: 'Sign and take to work' },
  unknown: {
    title: 'We do not know whether it worked', moneyTitle: 'We do not know whether the money moved', checking: 'The connection broke before an answer came. Checking what happened…', checkFailed: 'The check did not get through either. Nothing was repeated, and nothing will be until we know.',
    checkAgain: 'Check again', happened: 'It is done', happenedText: (state: string) => `We looked: the task is now “${state}”. Nothing needs to be repeated.`, not: 'It did not happen', notText: (state: string) => `We looked: the task is “${state}”. You can decide anew.`,
    payoutHappened: (status: string) => `We looked: there is a payout, “${status}”. Nothing needs to be repeated.`, payoutNot: 'We looked: there is no payout. You can decide anew.',
    created: 'We looked: the task was created. Nothing needs to be repeated.', createdNot: 'We looked: the task was not created. You can send it again.', openTask: 'Open the task',
  },
  payout: {
    title: 'Payout to the freelancer', lead: 'Where should the money go?', none: 'The freelancer has no payment means yet.', create: 'Pay out', types: { 1: 'Bank card', 2: 'E-wallet', 6: 'Bank account' },
    notUsable: 'Not confirmed', blocked: 'Blocked', until: (date: string) => `until ${date}`, viaEuro: 'Goes through euros: the platform demands it for cards of Kazakhstan.',
    statuses: { 10: 'Created', 1: 'In progress', 2: 'Done', 3: 'Declined', 5: 'Partly done', unknown: (code: number) => `Status ${code}` },
    hints: { 10: 'The payout is waiting its turn.', 1: 'The bank is working on it.', 2: 'The money has reached the freelancer.', 3: 'The bank refused. You can order another payout.', 5: 'A part has reached the freelancer. The platform’s support knows more.' }, live: 'Updated by itself',
  },
  create: {
    title: 'New task', who: 'For whom', what: 'What', terms: 'Terms', worker: 'Freelancer', workerPlaceholder: 'Name or email', category: 'Category', service: 'Service', serviceFirst: 'Choose a category first', taskTitle: 'Title', description: 'Description',
    price: (currency: string) => `Price, ${currency}`, priceHint: 'Without commission', deadline: 'Deadline', copyright: 'Rights are transferred', needReport: 'A report is required', submit: 'Create the task', check: 'Check only', valid: 'The platform would take it', validText: 'Nothing was created yet.',
    missing: 'Please fill this in', missingChoice: 'Please choose', badPrice: 'An amount such as 12500.50', pastDeadline: 'The deadline must be in the future', notVerified: 'not verified', otherErrors: 'The platform does not agree', needAttribute: 'At least one detail is needed',
  },
  freelancers: {
    title: 'Freelancers', invite: 'Invite', count: (count: number) => counted('en', count, { one: 'freelancer', other: 'freelancers' }), empty: 'No freelancer matches', tax: 'Taxes', anyTax: 'Any taxation', verification: 'Verification', anyVerification: 'Verified or not',
    invitation: 'Invitation', columns: { name: 'Name', state: 'State', tax: 'Taxes', speciality: 'Speciality', country: 'Country', actions: 'Actions' },
    taxes: { 1: 'Natural person', 3: 'Self-employed', 4: 'Sole proprietor', unknown: 'Not known' }, badges: { verified: 'Verified', registered: 'Registered', invited: 'Invited', added: 'Added' }, giveTask: 'New task', tasksOf: 'Tasks',
    giveTaskTo: (name: string) => `New task for ${name}`, tasksOfWhom: (name: string) => `Tasks of ${name}`, inviteTitle: 'Invite a freelancer', email: 'Email', phone: 'Phone', phoneHint: 'Digits only, or with + and spaces', eitherHint: 'Email or phone is needed', firstName: 'First name', lastName: 'Last name',
    country: 'Country', note: 'Your note', sendEmail: 'Send the invitation by email', inviteSubmit: 'Invite', invited: 'The freelancer is in your team', noName: 'No name yet',
  },
  errors: {
    title: 'That did not work', network: 'No answer from the server. Is the connection up?', timeout: 'The server did not answer in time.', denied: 'You have no right to do this.', notFound: 'There is no such thing here.', conflict: 'The platform refused.', validation: 'Some fields need another look.',
    rateLimited: 'Too many requests. Please wait a little.', server: 'The platform has a problem. Please try later.', decode: 'The platform sent an answer that we cannot read.', wrongLogin: 'User name, password or code is wrong.', transition: 'The task is in another state by now.', unknown: 'An unexpected error.', status: (status: number) => `HTTP ${status}`,
  },
};

export default en;
export type Dictionary = typeof en;
