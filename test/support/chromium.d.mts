/** Types of `chromium.mjs`, which stays plain JavaScript so that the test runner's own set-up can load it. */
export declare function chromiumForTests(): Promise<{
  executablePath: string;
  env: Record<string, string>;
  args: string[];
  headless: true;
}>;
