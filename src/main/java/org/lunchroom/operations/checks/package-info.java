/** What an admin should know of this installation: each thing looked at afresh, with one sentence why and one what to do. */
package org.lunchroom.operations.checks;
