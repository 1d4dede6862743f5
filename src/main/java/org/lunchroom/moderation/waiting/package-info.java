/** Posts that a moderator reads first: whose they are, why they wait, and what becomes of them. */
package org.lunchroom.moderation.waiting;
