/** Whether the text of an address field can be an API's base address. The host decides for good; this is help while typing. */

/** Null when the address will do, else which kind of mistake it is. */
export function addressMistake(text: string): 'missing' | 'wrong' | null {
  const address = text.trim();
  if (address === '') return 'missing';
  try {
    const { protocol, hostname, username, password } = new URL(address);
    return protocol === 'https:' && hostname !== '' && username === '' && password === '' ? null : 'wrong';
  } catch {
    return 'wrong'; // the only way that URL says no
  }
}
