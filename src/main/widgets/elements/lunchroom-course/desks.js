import { Dates } from './dates.js';
import { PhaseDesk } from './phases.js';
import { RosterDesk } from './roster.js';
import { StepDesk } from './steps.js';

/** Where trainers plan a course. @param {import('./lunchroom-course.js').LunchroomCourse} el */
export const desks = (el) => ({ dates: new Dates(el), roster: new RosterDesk(el), phases: new PhaseDesk(el), steps: new StepDesk(el) });
