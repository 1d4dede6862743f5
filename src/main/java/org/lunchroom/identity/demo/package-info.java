/** Being a persona at a demonstration, by one click. */
package org.lunchroom.identity.demo;
