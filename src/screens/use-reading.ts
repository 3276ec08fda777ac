import { useEffect, useRef } from 'preact/hooks';

/** Reads what is shown once it is shown, and again whenever there is a network again: nobody has to ask for it. */
export function useReading(read: () => void): void {
  const latest = useRef(read);
  latest.current = read;
  useEffect(() => {
    const now = () => latest.current();
    now();
    window.addEventListener('online', now);
    return () => window.removeEventListener('online', now);
  }, []);
}
