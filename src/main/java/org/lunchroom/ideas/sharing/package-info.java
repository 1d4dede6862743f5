/** Cards that are shared again in other rooms, with what they quote guarded. */
package org.lunchroom.ideas.sharing;
