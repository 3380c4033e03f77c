/** Where Amazon Connect answers: one address in each region that has it. Requests to any other host are refused before they leave. */

/** Every other name under the same domain belongs to somebody else, so each address is named; the first region is the default. */
export const REGIONS: readonly string[] = [
  'us-east-1',
  'us-west-2',
  'af-south-1',
  'ap-northeast-1',
  'ap-northeast-2',
  'ap-southeast-1',
  'ap-southeast-2',
  'ca-central-1',
  'eu-central-1',
  'eu-west-2',
  'us-gov-west-1',
];

export const hostOf = (region: string): string => `connect.${region}.amazonaws.com`;

export const AMAZON_CONNECT_HOSTS: readonly string[] = REGIONS.map(hostOf);
