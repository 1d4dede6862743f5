/** Who is in a cohort: from a file, by the portal's groups, by API; each change counts within seconds. */
package org.lunchroom.courses.rosters;
