/** Moving a course's dates: one list of everything that will move, and one confirmation. */
package org.lunchroom.courses.moving;
