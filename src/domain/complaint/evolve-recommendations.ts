import type { ComplaintEvent } from './events.ts';
import type { Recommendation } from './exchange.ts';

/** The recommendations after one more was made, or after something came of one. */
export function recommendationsAfter(
  { recommendations }: { readonly recommendations: readonly Recommendation[] },
  event: Extract<ComplaintEvent, { type: 'RecommendationMade' | 'RecommendationSettled' }>,
): readonly Recommendation[] {
  if (event.type === 'RecommendationMade') {
    const { number, stage, learned, text, owner, due } = event;
    return [...recommendations, { number, stage, learned, text, owner, due, status: 'open' }];
  }
  const { number, isDone, on, note } = event;
  const settled = { status: isDone ? 'done' : 'not-done', on, note } as const;
  return recommendations.map((one) => (one.number === number ? { ...one, ...settled } : one));
}
