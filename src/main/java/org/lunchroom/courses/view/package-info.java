/** What people see of a cohort: the same address for participants and trainers. */
package org.lunchroom.courses.view;
