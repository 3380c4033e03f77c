/** HtmlService: pages by the name of their file. */
import type { SimContext } from './context.js';
import { ServiceException } from './execution.js';
import { strict } from './strict.js';

type Service = GoogleAppsScript.HTML.HtmlService;
type Output = GoogleAppsScript.HTML.HtmlOutput;

export interface HtmlFile {
  readonly file: string;
  readonly title: string;
}

/** The service, and what stands in one of its pages. */
export function htmlService({ execution }: SimContext): { service: Service; htmlOf: (output: object) => HtmlFile } {
  const files = new WeakMap<object, HtmlFile>();
  const service = strict<Service>('HtmlService', execution, {
    createHtmlOutputFromFile: (file: string) => {
      const self: Output = strict<Output>('HtmlOutput', execution, {
        setTitle: (title: string) => {
          files.set(self, { file, title });
          return self;
        },
      });
      files.set(self, { file, title: '' });
      return self;
    },
  });
  const htmlOf = (output: object): HtmlFile => {
    const page = files.get(output);
    if (!page) throw new ServiceException('The parameter is not an HtmlOutput.');
    return page;
  };
  return { service, htmlOf };
}
