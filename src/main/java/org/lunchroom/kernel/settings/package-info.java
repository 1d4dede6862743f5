/** Settings from the environment, checked before anything starts. */
package org.lunchroom.kernel.settings;
