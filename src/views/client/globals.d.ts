/**
 * What a page may ask of the script that serves it. Declared by hand: the official types describe the server's side only.
 * @see https://developers.google.com/apps-script/guides/html/reference/run
 */
interface ServerFunctions {
  createCollaboration(form: import('../dialog-data').WizardForm): void;
  jumpTo(sheetId: number, a1: string): void;
  recheck(): void;
  sendNow(): void;
  resend(key: string): void;
}

interface ServerRunner extends ServerFunctions {
  withSuccessHandler<T>(handler: (answer: T) => void): ServerRunner;
  withFailureHandler(handler: (error: { readonly message: string }) => void): ServerRunner;
}

declare namespace google {
  namespace script {
    const run: ServerRunner;
    const host: { close(): void };
  }
}
