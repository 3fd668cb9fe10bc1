import type { Language } from '$lib/domain/language';
import type { KitMessages } from '$lib/i18n/kit';
import type { ShellMessages } from '$lib/i18n/shell';
import type { ErrorCode } from '$lib/domain/errors';
import type { App as VoorvalApp } from '$lib/server/usecases/app';
import type { Visitor } from '$lib/server/usecases/enter';

declare global {
  namespace App {
    interface Locals {
      app: VoorvalApp;
      visitor: Visitor;
      language: Language;
    }
    interface PageData {
      language: Language;
      /** Words around the page. */
      shell: ShellMessages;
      /** Words of the kit's components. */
      kit: KitMessages;
    }
    interface Error {
      message: string;
      code?: ErrorCode;
    }
  }
}

export {};
