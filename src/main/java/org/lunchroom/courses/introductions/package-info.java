/** Who is who, in messages that answer a few prompts. */
package org.lunchroom.courses.introductions;
