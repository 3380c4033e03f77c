/** Where CloudTalk answers. Requests to any other host are refused before they leave. */

export const CLOUDTALK_HOSTS: readonly string[] = ['my.cloudtalk.io'];
