const BEFORE_HOST = /^(https?:\/\/)[^\s/?#]*@/i

/** An http or https address without user name and password. */
export function withoutCredentials(url: string): string {
  return url.replace(BEFORE_HOST, '$1')
}

/** Whether an http or https address holds a user name or a password. */
export function hasCredentials(url: string): boolean {
  return BEFORE_HOST.test(url)
}
