/** The little of Express 4 that the peer uses: the package comes without types. */

declare module 'express' {
  import type { RequestListener } from 'node:http';

  function express(): express.Application;
  namespace express {
    interface Request {
      header(name: string): string | undefined;
    }
    interface Router {
      readonly stack: readonly unknown[];
    }
    interface Application extends RequestListener {
      set(name: string, value: unknown): void;
      use(path: string, router: Router): void;
    }
  }
  export = express;
}
