/** The grid component, started without its presets package: the plugins of the spreadsheet preset on a bare instance. */
import {
  ICommandService,
  LifecycleService,
  LifecycleStages,
  LocaleType,
  LogLevel,
  mergeLocales,
  ThemeService,
  Univer,
} from '@univerjs/core';
import { FUniver } from '@univerjs/core/lib/facade';
import { SheetInterceptorService, SheetsSelectionsService, UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import enUS from '@univerjs/preset-sheets-core/locales/en-US';
import '@univerjs/preset-sheets-core/lib/index.css';

export interface Grid {
  readonly api: FUniver;
  readonly commands: ICommandService;
  readonly interceptors: SheetInterceptorService;
  readonly selections: SheetsSelectionsService;
  setDark(dark: boolean): void;
  /** Resolves when cells are drawn for the first time. */
  readonly rendered: Promise<void>;
}

/** Starts the component inside the element with this id. */
export function startGrid(container: string, dark: boolean): Grid {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: mergeLocales(enUS) },
    logLevel: LogLevel.ERROR,
    darkMode: dark,
  });
  const { plugins } = UniverSheetsCorePreset({
    container,
    disableAutoFocus: true,
    ribbonType: 'simple',
    sheets: { disableForceStringAlert: true, disableForceStringMark: true },
    disableTextFormatAlert: true,
    disableTextFormatMark: true,
  });
  for (const plugin of plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(...plugin);
    else univer.registerPlugin(plugin);
  }
  const injector = univer.__getInjector();
  const theme = injector.get(ThemeService);
  return {
    api: FUniver.newAPI(univer),
    commands: injector.get(ICommandService),
    // Services of the spreadsheet exist once the first workbook does.
    get interceptors() {
      return injector.get(SheetInterceptorService);
    },
    get selections() {
      return injector.get(SheetsSelectionsService);
    },
    setDark: (on) => theme.setDarkMode(on),
    rendered: injector.get(LifecycleService).onStage(LifecycleStages.Rendered),
  };
}
