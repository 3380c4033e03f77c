/** User names of Amazon Connect, and when one is an e-mail address. */

/** Of instances whose users sign in elsewhere; where Amazon Connect keeps the passwords it takes 20, which only the instance knows. */
export const USER_NAME_LENGTH = 64;

const NAME = /^[a-zA-Z0-9_.\\-]+$/u;
const ADDRESS = /^[a-zA-Z0-9_.\\-]+@[a-zA-Z0-9_-]+(?:\.[a-zA-Z0-9_-]+)+$/u;

/** True for a name of letters, digits and `_ - . \`; an `@` makes it an e-mail address, which has to be a whole one. */
export const isUserName = (name: string): boolean => NAME.test(name) || ADDRESS.test(name);

/** True where a user name finds its person by e-mail address. */
export const isAddress = (name: string): boolean => ADDRESS.test(name);
