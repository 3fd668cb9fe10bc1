declare global {
  namespace App {
    interface PageData {
      language: import('$lib/domain/language').Language;
    }
  }
}

export {};
