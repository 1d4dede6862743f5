import { LunchroomCourse } from './lunchroom-course.js';

if (!customElements.get('lunchroom-course')) customElements.define('lunchroom-course', LunchroomCourse);
