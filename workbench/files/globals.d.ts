/** The one thing that readers use and that the page and Node both have, declared here so that neither's other names come in. */
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(bytes: Uint8Array): string;
}
