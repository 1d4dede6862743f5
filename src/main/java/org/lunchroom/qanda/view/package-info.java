/** Asks as people see them: everybody, their asker, whoever runs the room. */
package org.lunchroom.qanda.view;
