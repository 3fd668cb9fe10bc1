import { reviewerAgreement } from '../src/lib/domain/incidents/reviewer-agreement.ts';
import type { JudgedByPeer } from '../src/lib/server/workers/figures.ts';
import { serve } from './serve.ts';

serve(([reviews = []]: JudgedByPeer[][]) => Promise.resolve({ answer: reviewerAgreement(reviews) }));
