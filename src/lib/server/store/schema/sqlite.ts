import { define } from './define.ts';
import { sqliteKit } from './kit.ts';

// One name each: the migration generator reads exports.
export const {
  identity,
  session,
  account,
  invitation,
  workshop,
  membership,
  group,
  participant,
  logEntry,
  receipt,
  incident,
  incidentVersion,
  earlierText,
  review,
  reviewAssignment,
  calibrationJudgement,
  decision,
  board,
  boardIncident,
  category,
  unit,
  placement,
  boardStep,
  boardSeen,
  reading,
  readingTurn,
  plenaryVote
} = define(sqliteKit);
