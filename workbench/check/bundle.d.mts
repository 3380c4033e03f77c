/** Types of `bundle.mjs`. */
export declare function bundleCheck(): Promise<string>;
