/** Who stays once a course is over: by choice. */
package org.lunchroom.courses.alumni;
