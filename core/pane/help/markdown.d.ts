/** A page of the documentation, as it is written: bundlers bring its text. */
declare module '*.md' {
  const text: string;
  export default text;
}
