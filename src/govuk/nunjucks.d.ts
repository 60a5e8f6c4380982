import 'nunjucks';

/** What the published types of Nunjucks leave out. */
declare module 'nunjucks' {
  interface Template {
    /** The macros that a template file defines, by name. Answers before it returns when all loaders are synchronous. */
    getExported(
      callback: (error: Error | null, macros: Record<string, (params: unknown) => unknown>) => void,
    ): void;
  }
  namespace runtime {
    /** `target` marked as HTML when `source` was. */
    function copySafeness(source: unknown, target: string): string | SafeString;
  }
}
