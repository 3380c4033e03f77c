/** HtmlService: pages by the name of their file, and what is put behind them. */
import type { SimContext } from './context.js';
import { ServiceException } from './execution.js';
import { strict } from './strict.js';

type Service = GoogleAppsScript.HTML.HtmlService;
type Output = GoogleAppsScript.HTML.HtmlOutput;

export interface HtmlFile {
  readonly file: string;
  readonly title: string;
  /** Absent where nothing was put behind the file. */
  readonly appended?: string;
}

/** The service, and what stands in one of its pages. */
export function htmlService({ execution, htmlFile }: SimContext): { service: Service; htmlOf: (output: object) => HtmlFile } {
  const files = new WeakMap<object, HtmlFile>();
  const htmlOf = (output: object): HtmlFile => {
    const page = files.get(output);
    if (!page) throw new ServiceException('The parameter is not an HtmlOutput.');
    return page;
  };
  const service = strict<Service>('HtmlService', execution, {
    createHtmlOutputFromFile: (file: string) => {
      const self: Output = strict<Output>('HtmlOutput', execution, {
        setTitle: (title: string) => {
          files.set(self, { ...htmlOf(self), title });
          return self;
        },
        append: (added: string) => {
          const page = htmlOf(self);
          files.set(self, { ...page, appended: `${page.appended ?? ''}${added}` });
          return self;
        },
        getContent: () => {
          const text = htmlFile(file);
          if (text === null) throw new ServiceException(`No HTML file named ${file} was found.`);
          return `${text}${htmlOf(self).appended ?? ''}`;
        },
      });
      files.set(self, { file, title: '' });
      return self;
    },
  });
  return { service, htmlOf };
}
