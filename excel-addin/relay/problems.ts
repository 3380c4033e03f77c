/** What the relay says to a person when it does not do what was asked. */
export const PROBLEMS = {
  shape: 'The relay does not understand this request. Reload the pane: it may be older than the relay.',
  large: 'The request is too large for the relay.',
  access: 'The relay asks for an access code. Enter the code that you were given.',
  origin: 'The relay answers only to its own pane.',
  admin: 'Only an administrator may set or remove the keys of your organisation. Ask one, or sign in as one.',
  fixed: 'This secret is set by the machine that runs the relay. Ask its administrator to change it.',
  broken: 'The relay could not do this. Try again; if it stays so, ask its administrator to look at the log.',
  unknown: 'There is nothing at this address.',
} as const;
