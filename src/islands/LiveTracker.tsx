import { useEffect, useState } from 'preact/hooks';
import { showNews } from './show-news.ts';

interface Props {
  /** The position of the last entry that the page shows. */
  seen: number;
  words: { on: string; off: string; changed: string };
  /** The address of the stream; beside the page's own when left out. */
  stream?: string;
}

/**
 * Keeps an open tracker up to date. The stream only says that something changed; the page itself is asked
 * for again and its part put in place, so that there is one way of showing where things stand.
 */
export default function LiveTracker({ seen, words, stream }: Props) {
  const [isOn, setOn] = useState<boolean | null>(null);
  const [news, setNews] = useState('');
  useEffect(() => {
    const source = new EventSource(`${stream ?? `${location.pathname}/live`}?seen=${seen}`);
    const look = () => {
      setNews('');
      void showNews().then((isShown) => isShown && setNews(words.changed));
    };
    source.onopen = () => setOn(true);
    source.onerror = () => {
      setOn(false);
      // Refused for good: whether the page may still be shown is for the service to say.
      if (source.readyState > 1) look();
    };
    source.addEventListener('changed', look);
    return () => source.close();
  }, []);
  return (
    <>
      <p class="govuk-body-s">{isOn === null ? '' : isOn ? words.on : words.off}</p>
      <p class="govuk-body app-news" role="status">
        {news}
      </p>
    </>
  );
}
