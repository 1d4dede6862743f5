/** What a room's trainers learn of its goals: numbers of five people and more, and nothing that tells fewer. */
package org.lunchroom.goals.numbers;
