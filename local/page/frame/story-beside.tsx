import { useEffect } from 'preact/hooks';
import { fetchStory } from '../api';
import { useAround } from './context';

const EVERY_MS = 2_000;

/** How far the story is that the terminal tells meanwhile; nothing where none is played. */
export function StoryBeside() {
  const { state, store, words } = useAround();
  const { story } = state;
  const playing = story?.state === 'playing';
  useEffect(() => {
    if (!playing) return undefined;
    const timer = setInterval(() => {
      // A server that is gone is told of at the next click.
      fetchStory().then(
        (heard) => store.set({ story: heard }),
        () => {},
      );
    }, EVERY_MS);
    return () => clearInterval(timer);
  }, [playing, store]);
  if (story === null) return null;
  const said = words.story;
  return (
    <output class="story" data-state={story.state}>
      {story.state === 'playing' ? said.playing(story.played, story.all) : said[story.state]}
    </output>
  );
}
