import { idsOfNews, type News } from '$lib/domain/boards/news';

type Answer = { seen: number | null; news: News[]; seq: number };

interface Options {
  /** Asks what others changed since one last looked. */
  ask: () => Promise<Response>;
  /** Tells up to which log entry one has seen the board; must outlive the page. */
  tell: (seq: number) => Promise<unknown>;
  /** The latest log entry that the page shows. */
  seq: () => number;
}

/** What others changed since this person last looked; what changes while they look is seen as it happens. */
export class NewsDesk {
  news = $state.raw<readonly News[]>([]);
  /** Whether the list of it is open. */
  open = $state(false);
  /** Cards and categories that it is about. */
  ids = $derived(idsOfNews(this.news));
  #asked = false;
  #options: Options;

  constructor(options: Options) {
    this.#options = options;
  }

  /** @returns how to stop looking */
  start(): () => void {
    void this.#ask();
    const hidden = () => document.visibilityState === 'hidden' && this.#look();
    document.addEventListener('visibilitychange', hidden);
    return () => {
      document.removeEventListener('visibilitychange', hidden);
      this.#look();
    };
  }

  /** The list was shown: it is no news any more. */
  seen(): void {
    this.open = false;
    this.news = [];
    this.#look();
  }

  async #ask(): Promise<void> {
    try {
      const response = await this.#options.ask();
      if (!response.ok) return;
      const { news } = (await response.json()) as Answer;
      this.news = news;
      this.#asked = true;
      // For the first time, or with nothing new: from here on.
      this.#look();
    } catch {
      // Without a connection there is nothing to tell; the next time will do.
    }
  }

  /** Only once what is new was looked at, or there is none. */
  #look(): void {
    if (!this.#asked || this.news.length > 0) return;
    void this.#options.tell(this.#options.seq()).catch(() => {});
  }
}
