/** Whoever stands by somebody's goal: asked by its person, agreeing on their own, and free to stop. */
package org.lunchroom.goals.partners;
