// Builders by the verbs of the domain: everything they make goes through the use cases.
export { aClock, testApp, type Dialect, type TestAppOptions } from './testApp.ts';
export { address, aFacilitator, aParticipant, readAgain, type Facilitator, type Member } from './people.ts';
export { aWorkshop, type Scene, type WorkshopSpec } from './workshops.ts';
export { aDraft, anIncident, answersAbout, aReview, someIncidents } from './incidents.ts';
export { hear, type Ear } from './live.ts';
export { allMet, aPeerReview } from './reviews.ts';
