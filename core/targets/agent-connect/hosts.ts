/** Where Agent Connect answers. Requests to any other host are refused before they leave. */

export const AGENT_CONNECT_HOSTS: readonly string[] = ['api.stellaconnect.net', '*.api.stellaconnect.net'];
