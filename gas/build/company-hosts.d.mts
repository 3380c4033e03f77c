/** Types of `company-hosts.mjs`, for the tests. */
export function companyHosts(env: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>>;
export function withAddresses(manifest: string, hosts: readonly string[], define: Readonly<Record<string, string>>): string;
