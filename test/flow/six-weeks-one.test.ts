import { describe } from 'vitest';
import { describeSixWeeks } from './six-weeks';

describe('six weeks of a launch, played by chance (1)', () => describeSixWeeks(1));
