/** Questions for the trainers. */
package org.lunchroom.courses.box;
