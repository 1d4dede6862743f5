/** What is asked of platforms and told to them between launches: a course's list of people, and who took part. */
package org.lunchroom.integrations.lti.services;
